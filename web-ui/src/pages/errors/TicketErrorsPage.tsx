import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { LIVE_LIST } from '../../api/queries';
import type { TicketError } from '../../api/types';
import { exportList } from '../../list/exportList';
import { ListView } from '../../list/ListView';
import { wordsOf } from '../../list/search';
import { Empty } from '../../list/states';
import { Page } from '../../shell/Page';
import { ErrorFilters } from './ErrorFilters';
import { HandleErrors } from './HandleErrors';
import type { ErrorsSearch } from './routes';
import { useErrorColumns } from './useErrorColumns';

const route = getRouteApi('/inside/ticket-errors');

/** Everything in which the machinery needs a person. */
export function TicketErrorsPage() {
  const { t } = useTranslation('errors');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useErrorColumns();
  const { cursor, status, ...others } = search;
  const wanted = { ...others, status: wordsOf<TicketError['status']>(status) };
  const query = useApi.useQuery('get', '/api/v1/ticket-errors', { params: { query: { ...wanted, cursor } } }, LIVE_LIST);

  function change(next: Partial<ErrorsSearch>) {
    void navigate({ search: (before) => ({ ...before, ...next }), replace: 'text' in next });
  }

  return (
    <Page title={t('all')}>
      <ListView
        label={t('all')}
        name="ticket-errors"
        {...{ columns, query, search, idOf, nameOf }}
        onSearch={change}
        filters={<ErrorFilters search={search} onChange={(next) => change({ ...next, cursor: undefined })} />}
        empty={<Empty title={t('none')} />}
        bulk={(errors, onDone) => <HandleErrors {...{ errors, nameOf, onDone }} />}
        onExport={(columns) => exportList('/ticket-errors', wanted, columns)}
      />
    </Page>
  );
}

const idOf = ({ id }: TicketError) => id;
const nameOf = ({ ticketNumber, ticketTitle }: TicketError) => `#${ticketNumber} ${ticketTitle}`;
