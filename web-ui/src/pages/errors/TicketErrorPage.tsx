import { Grid, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { LIVE_IN_MILLISECONDS } from '../../api/queries';
import { BackToList } from '../../list/BackToList';
import { Failure, Loading } from '../../list/states';
import { Page } from '../../shell/Page';
import { ErrorFacts } from './ErrorFacts';
import { RepairOutcome } from './RepairOutcome';
import { Repairs } from './Repairs';
import type { Repair } from './repair';
import { WhatHappened } from './WhatHappened';

const route = getRouteApi('/inside/ticket-errors/$id');

/** One error: what happened, what it is about, and what sets the ticket going again. */
export function TicketErrorPage() {
  const { t } = useTranslation('errors');
  const { id } = route.useParams();
  const [done, setDone] = useState<{ id: string; repair: Repair }>();
  const query = useApi.useQuery(
    'get',
    '/api/v1/ticket-errors/{id}',
    { params: { path: { id } } },
    { refetchInterval: LIVE_IN_MILLISECONDS }
  );

  if (query.error && !query.data) return <Failure error={query.error} retry={() => query.refetch()} />;
  if (!query.data) return <Loading />;
  const { error } = query.data;

  return (
    <Page
      above={<BackToList to="/ticket-errors">{t('all')}</BackToList>}
      title={t(`codes.${error.code}.name`)}
      lead={`#${error.ticketNumber} ${error.ticketTitle}`}
    >
      {done?.id === id && <RepairOutcome error={error} repair={done.repair} />}
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="xl">
            <WhatHappened error={error} />
            {error.status !== 'RESOLVED' && <Repairs detail={query.data} onDone={(repair) => setDone({ id, repair })} />}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <ErrorFacts error={error} />
        </Grid.Col>
      </Grid>
    </Page>
  );
}
