import { Paper, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { Failure, Loading } from '../../list/states';
import { Page } from '../../shell/Page';
import { Guests } from './Guests';

const COUNTED_ANEW_EVERY = 60_000;
const FIGURES = ['companies', 'people', 'memberships', 'tickets', 'liveSessions'] as const;

/** How much there is in the installation. */
export function OverviewPage() {
  const { t, i18n } = useTranslation('platform');
  const { data, error, refetch } = useApi.useQuery('get', '/api/v1/platform/figures', {}, { staleTime: COUNTED_ANEW_EVERY });
  const format = new Intl.NumberFormat(i18n.language);
  return (
    <Page title={t('pages.overview')}>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <SimpleGrid cols={{ base: 2, sm: 3, md: 5 }} component="dl" m={0} aria-label={t('figures.label')}>
          {FIGURES.map((figure) => (
            <Paper key={figure} withBorder p="md">
              <Text component="dt" size="sm" c="dimmed">
                {t(`figures.${figure}`)}
              </Text>
              <Text component="dd" m={0} size="xl" fw={650}>
                {format.format(data[figure])}
              </Text>
            </Paper>
          ))}
        </SimpleGrid>
      )}
      <Guests />
    </Page>
  );
}
