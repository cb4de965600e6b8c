import { useTranslation } from 'react-i18next';
import { ChoiceFilter } from '../../list/ChoiceFilter';
import { TextFilter } from '../../list/TextFilter';
import { ERROR_STATUSES, FAULT_CODES, FAULT_KINDS, type ErrorsSearch } from './routes';

type ErrorFiltersProps = { search: ErrorsSearch; onChange: (change: Partial<ErrorsSearch>) => void };

export function ErrorFilters({ search, onChange }: ErrorFiltersProps) {
  const { t } = useTranslation('errors');
  return (
    <>
      <TextFilter label={t('searchText')} value={search.text} onChange={(text) => onChange({ text })} />
      <ChoiceFilter
        label={t('status')}
        value={search.status}
        choices={ERROR_STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }))}
        onChange={(status) => onChange({ status })}
      />
      <ChoiceFilter
        isSingle
        label={t('code')}
        value={search.code}
        choices={FAULT_CODES.map((value) => ({ value, label: t(`codes.${value}.name`) }))}
        onChange={(code) => onChange({ code: code as ErrorsSearch['code'] })}
      />
      <ChoiceFilter
        isSingle
        label={t('kind')}
        value={search.kind}
        choices={FAULT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(kind) => onChange({ kind: kind as ErrorsSearch['kind'] })}
      />
    </>
  );
}
