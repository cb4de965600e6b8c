import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { LIVE_LIST } from '../../api/queries';
import type { Ticket, TicketStatus } from '../../api/types';
import { exportList } from '../../list/exportList';
import { ListView } from '../../list/ListView';
import { wordsOf } from '../../list/search';
import { Empty } from '../../list/states';
import { Page } from '../../shell/Page';
import { useDays } from '../../texts/days';
import type { TicketsSearch } from './routes';
import { TicketFilters } from './TicketFilters';
import { useTicketColumns } from './useTicketColumns';

const route = getRouteApi('/inside/tickets');

/** All tickets of the company, for those who may read them. */
export function TicketsPage() {
  const { t } = useTranslation('tickets');
  const { beginningOf, endOf } = useDays();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useTicketColumns();
  const { status, from, to, cursor, ...others } = search;
  const wanted = { ...others, status: wordsOf<TicketStatus>(status), from: beginningOf(from), to: endOf(to) };
  const query = useApi.useQuery('get', '/api/v1/tickets', { params: { query: { ...wanted, cursor } } }, LIVE_LIST);

  function change(next: Partial<TicketsSearch>) {
    void navigate({ search: (before) => ({ ...before, ...next }), replace: 'text' in next });
  }

  return (
    <Page title={t('all')}>
      <ListView
        label={t('all')}
        name="tickets"
        {...{ columns, query, search }}
        idOf={idOf}
        onSearch={change}
        filters={<TicketFilters search={search} onChange={(next) => change({ ...next, cursor: undefined })} />}
        empty={<Empty title={t('none')} />}
        onExport={(columns) => exportList('/tickets', wanted, columns)}
      />
    </Page>
  );
}

const idOf = ({ id }: Ticket) => id;
