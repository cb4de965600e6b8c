import { Anchor, Select } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { LIVE_IN_MILLISECONDS } from '../../api/queries';
import type { Ticket } from '../../api/types';
import type { Column } from '../../list/DataTable';
import { ListView } from '../../list/ListView';
import { Empty } from '../../list/states';
import { Page } from '../../shell/Page';
import { useTimes } from '../../texts/times';

const route = getRouteApi('/inside/tickets');

/** All tickets of the company, for those who may read them. */
export function TicketsPage() {
  const { t } = useTranslation('tickets');
  const { ago } = useTimes();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { status, cursor } = search;
  const query = useApi.useQuery(
    'get',
    '/api/v1/tickets',
    { params: { query: { status: status && [status], cursor } } },
    { refetchInterval: LIVE_IN_MILLISECONDS }
  );

  const columns = useMemo<Column<Ticket>[]>(
    () => [
      { id: 'number', header: t('number'), sort: 'number', cell: ({ number }) => `#${number}` },
      {
        id: 'title',
        header: t('title'),
        sort: 'title',
        cell: ({ id, title }) => (
          <Anchor component={Link} to={`/tickets/${id}`}>
            {title}
          </Anchor>
        ),
      },
      { id: 'submitter', header: t('submitter'), cell: ({ submitter }) => submitter.name },
      { id: 'status', header: t('status'), cell: ({ status }) => t(`statuses.${status}`) },
      { id: 'submittedAt', header: t('submittedAt'), sort: 'submittedAt', cell: ({ submittedAt }) => ago(submittedAt) },
    ],
    [t, ago]
  );

  return (
    <Page title={t('all')}>
      <ListView
        label={t('all')}
        name="tickets"
        {...{ columns, query, search }}
        idOf={(ticket: Ticket) => ticket.id}
        onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
        filters={
          <Select
            label={t('status')}
            clearable
            value={status ?? null}
            data={(['ACTIVE', 'COMPLETED', 'WITHDRAWN', 'CANCELLED'] as const).map((value) => ({ value, label: t(`statuses.${value}`) }))}
            onChange={(value) => void navigate({ search: (before) => ({ ...before, status: (value as typeof status) ?? undefined, cursor: undefined }) })}
          />
        }
        empty={<Empty title={t('none')} />}
      />
    </Page>
  );
}
