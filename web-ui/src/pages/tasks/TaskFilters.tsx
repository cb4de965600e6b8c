import { useTranslation } from 'react-i18next';
import { ChoiceFilter } from '../../list/ChoiceFilter';
import { FlagFilter } from '../../list/FlagFilter';
import { PersonFilter } from '../../list/PersonFilter';
import { TextFilter } from '../../list/TextFilter';
import { TASK_STATUSES, type TasksSearch } from './routes';

type TaskFiltersProps = { search: TasksSearch; onChange: (change: Partial<TasksSearch>) => void };

export function TaskFilters({ search, onChange }: TaskFiltersProps) {
  const { t } = useTranslation('tasks');
  return (
    <>
      <TextFilter label={t('searchText')} value={search.text} onChange={(text) => onChange({ text })} />
      <ChoiceFilter
        label={t('status')}
        value={search.status}
        choices={TASK_STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }))}
        onChange={(status) => onChange({ status })}
      />
      <PersonFilter
        label={t('assignee')}
        value={search.assignee}
        onChange={(assignee) => onChange({ assignee, unassigned: undefined })}
      />
      <FlagFilter
        label={t('unassigned')}
        value={search.unassigned}
        onChange={(unassigned) => onChange({ unassigned, assignee: undefined })}
      />
      <FlagFilter label={t('overdue')} value={search.overdue} onChange={(overdue) => onChange({ overdue })} />
    </>
  );
}
