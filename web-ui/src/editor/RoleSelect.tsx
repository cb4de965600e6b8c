import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApi } from '../api/client';

type RoleSelectProps = {
  label: string;
  value: string[] | undefined;
  onChange: (roles: string[] | undefined) => void;
};

/** Company roles by their names; none means everybody. */
export function RoleSelect({ label, value = [], onChange }: RoleSelectProps) {
  const { t } = useTranslation('editor');
  const { data } = useApi.useQuery('get', '/api/v1/company-roles');
  const names = data?.items.map(({ name }) => name) ?? [];
  return (
    <MultiSelect
      label={label}
      description={value.length === 0 ? t('roles.everybody') : t('roles.anyOfThem')}
      data={[...new Set([...names, ...value])]}
      value={value}
      onChange={(roles) => onChange(roles.length > 0 ? roles : undefined)}
      nothingFoundMessage={t('roles.none')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('roles.clear') }}
    />
  );
}
