import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SystemRole } from '../../api/types';

type RoleChoiceProps = {
  value: SystemRole[];
  /** Those that may be given here. */
  from: readonly SystemRole[];
  error?: string;
  onChange: (value: SystemRole[]) => void;
};

/** System roles, each with what it is for. */
export function RoleChoice({ value, from, error, onChange }: RoleChoiceProps) {
  const { t } = useTranslation('people');
  return (
    <Checkbox.Group
      label={t('systemRoles')}
      value={value}
      error={error}
      onChange={(roles) => onChange(from.filter((role) => roles.includes(role)))}
      required
    >
      <Stack gap="xs" mt="xs">
        {from.map((role) => (
          <Checkbox key={role} value={role} label={t(`roles.${role}.name`)} description={t(`roles.${role}.what`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
