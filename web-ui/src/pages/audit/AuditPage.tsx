import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { LIVE_LIST } from '../../api/queries';
import type { AuditEntry } from '../../api/types';
import { exportList } from '../../list/exportList';
import { ListView } from '../../list/ListView';
import { Empty } from '../../list/states';
import { Page } from '../../shell/Page';
import { useDays } from '../../texts/days';
import { AuditFilters } from './AuditFilters';
import { TEXTS_OF_FACTS } from './FactValue';
import type { AuditSearch } from './routes';
import { useAuditColumns } from './useAuditColumns';

const route = getRouteApi('/inside/audit');

/** Who did what, on what, when and from where, and what was refused. */
export function AuditPage() {
  const { t } = useTranslation(TEXTS_OF_FACTS);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useAuditColumns();
  const { beginningOf, endOf } = useDays();
  const { cursor, ...filters } = search;
  const wanted = { ...filters, from: beginningOf(search.from), to: endOf(search.to) };
  const query = useApi.useQuery('get', '/api/v1/audit', { params: { query: { ...wanted, cursor } } }, LIVE_LIST);

  function change(next: Partial<AuditSearch>) {
    void navigate({ search: (before) => ({ ...before, ...next }), replace: 'address' in next });
  }

  return (
    <Page title={t('title')} lead={t('lead')}>
      <ListView
        label={t('title')}
        name="audit"
        {...{ columns, query, search, idOf }}
        onSearch={change}
        onExport={() => exportList('/audit', wanted)}
        filters={<AuditFilters search={search} onChange={(next) => change({ ...next, cursor: undefined })} />}
        empty={<Empty title={t('none')} />}
      />
    </Page>
  );
}

const idOf = ({ id }: AuditEntry) => id;
