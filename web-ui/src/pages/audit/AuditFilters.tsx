import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PeriodFilter } from '../../list/PeriodFilter';
import { PersonFilter } from '../../list/PersonFilter';
import { TextFilter } from '../../list/TextFilter';
import { ACTIONS, AREAS } from './actions';
import type { AuditSearch } from './routes';

type AuditFiltersProps = { search: AuditSearch; onChange: (change: Partial<AuditSearch>) => void };

export function AuditFilters({ search, onChange }: AuditFiltersProps) {
  const { t } = useTranslation(['audit', 'shell']);
  const groups = AREAS.map((area) => ({
    group: t(`areas.${area}`),
    items: ACTIONS[area].map((value) => ({ value: value as string, label: begun(t(`actions.${value}`)) })),
  }));
  return (
    <>
      <PersonFilter label={t('who')} value={search.actor} onChange={(actor) => onChange({ actor })} />
      <Select
        aria-label={t('what')}
        placeholder={t('what')}
        searchable
        clearable
        data={groups}
        value={search.action ?? null}
        onChange={(action) => onChange({ action: (action ?? undefined) as AuditSearch['action'] })}
        nothingFoundMessage={t('shell:nothingFound')}
        clearButtonProps={{ 'aria-label': t('shell:list.any') }}
        maxDropdownHeight={360}
        w={200}
      />
      <PeriodFilter label={t('when')} from={search.from} to={search.to} onChange={onChange} />
      <TextFilter label={t('address')} value={search.address} onChange={(address) => onChange({ address })} w={150} />
    </>
  );
}

/** With a capital at its beginning, as it stands alone. */
function begun(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
