import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { LIVE_LIST } from '../../api/queries';
import type { Ticket } from '../../api/types';
import type { Column } from '../../list/DataTable';
import { ListView } from '../../list/ListView';
import { RowLink } from '../../list/RowLink';
import { Empty } from '../../list/states';
import { StatusBadge } from '../../list/StatusBadge';
import { TextFilter } from '../../list/TextFilter';
import { UrlTabs } from '../../list/UrlTabs';
import { When } from '../../list/When';
import { Page } from '../../shell/Page';
import { WhereItIs } from './WhereItIs';

const route = getRouteApi('/inside/my-tickets');

/** What I have submitted: what goes on, and what is over. */
export function MyTicketsPage() {
  const { t } = useTranslation('submit');
  const { tab, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const isArchive = tab === 'archive';
  const query = useApi.useQuery(
    'get',
    '/api/v1/my/tickets',
    { params: { query: { archive: isArchive, ...search } } },
    LIVE_LIST
  );
  const columns = useColumns(isArchive);
  const submitOne = (
    <Button component={Link} to="/submit">
      {t('mine.new')}
    </Button>
  );

  return (
    <Page title={t('mine.title')} actions={submitOne}>
      <UrlTabs
        label={t('mine.title')}
        value={tab ?? 'active'}
        tabs={[{ value: 'active', label: t('mine.active') }, { value: 'archive', label: t('mine.archive') }]}
        onChange={(next) => void navigate({ search: { tab: next === 'archive' ? 'archive' : undefined } })}
      >
        <ListView
          label={t(isArchive ? 'mine.archive' : 'mine.active')}
          name={isArchive ? 'my-archive' : 'my-tickets'}
          {...{ columns, query, search }}
          idOf={idOf}
          onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
          filters={
            <TextFilter
              label={t('mine.search')}
              value={search.text}
              onChange={(text) => void navigate({ search: (before) => ({ ...before, text, cursor: undefined }), replace: true })}
            />
          }
          empty={<Empty title={t(isArchive ? 'mine.noneArchive' : 'mine.noneActive')}>{submitOne}</Empty>}
        />
      </UrlTabs>
    </Page>
  );
}

const idOf = (ticket: Ticket) => ticket.id;

function useColumns(isArchive: boolean): Column<Ticket>[] {
  const { t } = useTranslation(['submit', 'tickets']);
  return useMemo<Column<Ticket>[]>(
    () => [
      { id: 'number', header: t('mine.number'), sort: 'number', cell: ({ number }) => `#${number}` },
      {
        id: 'title',
        header: t('mine.ticket'),
        sort: 'title',
        cell: ({ id, title }) => (
          <RowLink to={`/tickets/${id}`} list="/my-tickets">
            {title}
          </RowLink>
        ),
      },
      ...(isArchive ? [] : [{ id: 'step', header: t('mine.step'), cell: (ticket: Ticket) => <WhereItIs ticket={ticket} /> }]),
      { id: 'status', header: t('mine.status'), sort: 'status', cell: ({ status }) => <StatusBadge status={status}>{t(`tickets:statuses.${status}`)}</StatusBadge> },
      { id: 'submittedAt', header: t('mine.submittedAt'), sort: 'submittedAt', cell: ({ submittedAt }) => <When time={submittedAt} /> },
      ...(isArchive
        ? [{ id: 'closedAt', header: t('mine.closedAt'), sort: 'closedAt', cell: ({ closedAt }: Ticket) => (closedAt ? <When time={closedAt} /> : '–') }]
        : []),
    ],
    [t, isArchive]
  );
}
