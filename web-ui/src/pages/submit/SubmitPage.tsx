import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { Empty, Failure, Loading } from '../../list/states';
import { Page } from '../../shell/Page';
import { References } from './References';
import { SubmitForm } from './SubmitForm';

const route = getRouteApi('/inside/submit/$type');

/** The form of one kind of ticket. */
export function SubmitPage() {
  const { t } = useTranslation('submit');
  const { type: key } = route.useParams();
  const { data, error, isPending, refetch } = useApi.useQuery('get', '/api/v1/ticket-types', {}, { staleTime: 60_000 });

  if (isPending) return <Loading />;
  if (error) return <Failure error={error} retry={refetch} />;
  const type = data.items.find((it) => it.key === key);
  if (!type) {
    return (
      <Page title={t('catalogue.title')}>
        <Empty title={t('noSuchType')}>
          <Button component={Link} to="/submit" variant="light">
            {t('toCatalogue')}
          </Button>
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={type.title} lead={type.description} width={720}>
      <References references={type.externalReferences} />
      <SubmitForm key={type.key} type={type} />
    </Page>
  );
}
