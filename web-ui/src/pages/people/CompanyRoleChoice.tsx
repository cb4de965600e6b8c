import { Checkbox, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCompanyRoles } from './useCompanyRoles';

type CompanyRoleChoiceProps = { value: string[]; error?: string; onChange: (value: string[]) => void };

/** The company's own roles, each with what it is for. */
export function CompanyRoleChoice({ value, error, onChange }: CompanyRoleChoiceProps) {
  const { t } = useTranslation('people');
  const companyRoles = useCompanyRoles();
  return (
    <Checkbox.Group label={t('companyRoles')} description={t('companyRolesHelp')} {...{ value, error, onChange }}>
      <Stack gap="xs" mt="xs">
        {companyRoles.map(({ id, name, description }) => (
          <Checkbox key={id} value={id} label={name} description={description || undefined} />
        ))}
        {companyRoles.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('noCompanyRoles')}
          </Text>
        )}
      </Stack>
    </Checkbox.Group>
  );
}
