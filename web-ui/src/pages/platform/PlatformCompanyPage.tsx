import { Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { BackToList } from '../../list/BackToList';
import { Failure, Loading } from '../../list/states';
import { StatusBadge } from '../../list/StatusBadge';
import { Facts, type Fact } from '../../shell/Facts';
import { Page } from '../../shell/Page';
import { ActForCompany } from './ActForCompany';
import { CompanyFate } from './CompanyFate';

const route = getRouteApi('/platform/platform/companies/$id');

/** One company as the directory knows it, acting for it, and its fate. */
export function PlatformCompanyPage() {
  const { t } = useTranslation(['platform', 'company']);
  const { id } = route.useParams();
  const asked = { params: { path: { id } } };
  const { data: company, error, refetch } = useApi.useQuery('get', '/api/v1/platform/companies/{id}', asked);

  if (error && !company) return <Failure error={error} retry={() => void refetch()} />;
  if (!company) return <Loading />;
  const facts: Fact[] = [
    [t('companies.status'), <StatusBadge status={company.status}>{t(`company:statuses.${company.status}`)}</StatusBadge>],
    [t('companies.slug'), company.slug],
    [t('companies.members'), company.members],
    [t('companies.trial'), company.trial && t('companies.isTrial')],
  ];
  return (
    <Page above={<BackToList to="/platform/companies">{t('pages.companies')}</BackToList>} title={company.name} width={760}>
      <Stack gap="lg">
        <Facts label={t('companies.facts')} facts={facts} />
        <ActForCompany company={company} />
        <CompanyFate company={company} />
      </Stack>
    </Page>
  );
}
