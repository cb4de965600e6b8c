import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { LIVE_LIST } from '../../api/queries';
import type { Task, TaskStatus } from '../../api/types';
import { exportList } from '../../list/exportList';
import { ListView } from '../../list/ListView';
import { wordsOf } from '../../list/search';
import { Empty } from '../../list/states';
import { useMay } from '../../session/me';
import { Page } from '../../shell/Page';
import { AssignTasks } from './AssignTasks';
import type { TasksSearch } from './routes';
import { TaskFilters } from './TaskFilters';
import { useTaskColumns } from './useTaskColumns';

const route = getRouteApi('/inside/tasks');

/** All tasks of the company, and who has them. */
export function TasksPage() {
  const { t } = useTranslation('tasks');
  const mayAssign = useMay('assign_tasks');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useTaskColumns();
  const { status, cursor, ...others } = search;
  const wanted = { ...others, status: wordsOf<TaskStatus>(status) };
  const query = useApi.useQuery('get', '/api/v1/tasks', { params: { query: { ...wanted, cursor } } }, LIVE_LIST);

  function change(next: Partial<TasksSearch>) {
    void navigate({ search: (before) => ({ ...before, ...next }), replace: 'text' in next });
  }

  return (
    <Page title={t('all')}>
      <ListView
        label={t('all')}
        name="tasks"
        {...{ columns, query, search, idOf, nameOf }}
        onSearch={change}
        filters={<TaskFilters search={search} onChange={(next) => change({ ...next, cursor: undefined })} />}
        empty={<Empty title={t('none')} />}
        bulk={mayAssign ? (tasks, onDone) => <AssignTasks {...{ tasks, nameOf, onDone }} /> : undefined}
        onExport={(columns) => exportList('/tasks', wanted, columns)}
      />
    </Page>
  );
}

const idOf = ({ id }: Task) => id;
const nameOf = ({ title, ticketNumber }: Task) => `${title} (#${ticketNumber})`;
