import { useTranslation } from 'react-i18next';
import { ChoiceFilter } from '../../list/ChoiceFilter';
import { FlagFilter } from '../../list/FlagFilter';
import { PeriodFilter } from '../../list/PeriodFilter';
import { PersonFilter } from '../../list/PersonFilter';
import { TextFilter } from '../../list/TextFilter';
import { ContactFilter } from './ContactFilter';
import { TICKET_STATUSES, type TicketsSearch } from './routes';
import { useTicketTypes } from './useTicketTypes';

type TicketFiltersProps = { search: TicketsSearch; onChange: (change: Partial<TicketsSearch>) => void };

export function TicketFilters({ search, onChange }: TicketFiltersProps) {
  const { t } = useTranslation('tickets');
  const types = useTicketTypes();
  return (
    <>
      <TextFilter label={t('searchText')} value={search.text} onChange={(text) => onChange({ text })} />
      <ChoiceFilter
        label={t('status')}
        value={search.status}
        choices={TICKET_STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }))}
        onChange={(status) => onChange({ status })}
      />
      <ChoiceFilter isSingle label={t('type')} value={search.type} choices={types} onChange={(type) => onChange({ type })} />
      <PersonFilter label={t('submitter')} value={search.submitter} onChange={(submitter) => onChange({ submitter })} />
      <PeriodFilter label={t('submittedAt')} from={search.from} to={search.to} onChange={onChange} />
      {search.contact && <ContactFilter contact={search.contact} onClear={() => onChange({ contact: undefined })} />}
      <FlagFilter label={t('withErrors')} value={search.errors} onChange={(errors) => onChange({ errors })} />
    </>
  );
}
