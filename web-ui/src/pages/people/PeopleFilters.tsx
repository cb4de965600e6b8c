import { useTranslation } from 'react-i18next';
import { ChoiceFilter } from '../../list/ChoiceFilter';
import { FlagFilter } from '../../list/FlagFilter';
import { TextFilter } from '../../list/TextFilter';
import { MEMBERSHIP_STATUSES, SYSTEM_ROLES, type PeopleSearch } from './routes';
import { useCompanyRoles } from './useCompanyRoles';

type PeopleFiltersProps = { search: PeopleSearch; onChange: (change: Partial<PeopleSearch>) => void };

export function PeopleFilters({ search, onChange }: PeopleFiltersProps) {
  const { t } = useTranslation('people');
  const companyRoles = useCompanyRoles();
  return (
    <>
      <TextFilter label={t('searchText')} value={search.text} onChange={(text) => onChange({ text })} />
      <ChoiceFilter
        label={t('status')}
        value={search.status}
        choices={MEMBERSHIP_STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }))}
        onChange={(status) => onChange({ status })}
      />
      <ChoiceFilter
        isSingle
        label={t('role')}
        value={search.role}
        choices={SYSTEM_ROLES.map((value) => ({ value, label: t(`roles.${value}.name`) }))}
        onChange={(role) => onChange({ role: role as PeopleSearch['role'] })}
      />
      <ChoiceFilter
        isSingle
        label={t('companyRole')}
        value={search.companyRole}
        choices={companyRoles.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(companyRole) => onChange({ companyRole })}
      />
      <FlagFilter label={t('away')} value={search.away} onChange={(away) => onChange({ away })} />
    </>
  );
}
