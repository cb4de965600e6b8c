import { Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { Failure, Loading } from '../../list/states';
import { UrlTabs } from '../../list/UrlTabs';
import { Page } from '../../shell/Page';
import { CompanyData } from './CompanyData';
import { CompanyKeys } from './CompanyKeys';
import { Deletion } from './Deletion';
import { Export } from './Export';
import { HandOver } from './HandOver';
import { OwnersOnly } from './OwnersOnly';
import { PARTS, type Part } from './parts';
import { Rest } from './Rest';
import { SecondFactorDemand } from './SecondFactorDemand';
import { useOwns } from './useOwns';

const route = getRouteApi('/inside/company');

/** All about the company: what it tells of itself, how it is kept safe, and what only owners do. */
export function CompanyPage() {
  const { t } = useTranslation('company');
  const { part = 'data' } = route.useSearch();
  const navigate = route.useNavigate();
  const owns = useOwns();
  const { data: company, error, refetch } = useApi.useQuery('get', '/api/v1/company', {});

  if (error && !company) return <Failure error={error} retry={() => void refetch()} />;
  if (!company) return <Loading />;
  return (
    <Page title={company.name} lead={t('lead', { slug: company.slug })} width={part === 'keys' ? undefined : 760}>
      <UrlTabs
        label={t('parts.label')}
        value={part}
        tabs={PARTS.map((value) => ({ value, label: t(`parts.${value}`) }))}
        onChange={(next) => void navigate({ search: { part: next as Part } })}
      >
        {part === 'data' && <CompanyData key={company.id} company={company} />}
        {part === 'security' && <SecondFactorDemand />}
        {part === 'keys' && <CompanyKeys />}
        {part === 'owning' && (
          <Stack gap="lg">
            {!owns && <OwnersOnly />}
            <Export />
            <HandOver />
            <Rest state={company.state} />
            <Deletion company={company} />
          </Stack>
        )}
      </UrlTabs>
    </Page>
  );
}
