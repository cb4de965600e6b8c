import { Button, SimpleGrid, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { LIVE_IN_MILLISECONDS } from '../../api/queries';
import { Failure, Loading } from '../../list/states';
import { useMay } from '../../session/me';
import { Page } from '../../shell/Page';
import { FigureGroup } from './FigureGroup';
import { figureGroups } from './figures';
import { LatestTickets } from './LatestTickets';
import { NextTasks } from './NextTasks';

/** What there is to do for me, counted at this moment; each number leads to its list. */
export function DashboardPage() {
  const { t } = useTranslation('dashboard');
  const works = useMay('work_on_tasks');
  const submits = useMay('submit_tickets');
  const { data, error, isPending, refetch } = useApi.useQuery('get', '/api/v1/me/figures', {}, { refetchInterval: 2 * LIVE_IN_MILLISECONDS });

  return (
    <Page
      title={t('title')}
      actions={
        submits && (
          <Button component={Link} to="/submit">
            {t('submit')}
          </Button>
        )
      }
    >
      <Stack gap="xl">
        {isPending && <Loading />}
        {!data && error && <Failure error={error} retry={refetch} />}
        {data && figureGroups(data).map(({ key, figures }) => <FigureGroup key={key} title={t(`groups.${key}`)} figures={figures} />)}
        <SimpleGrid cols={{ base: 1, md: works && submits ? 2 : 1 }} spacing="xl" verticalSpacing="xl">
          {works && <NextTasks />}
          {submits && <LatestTickets />}
        </SimpleGrid>
      </Stack>
    </Page>
  );
}
