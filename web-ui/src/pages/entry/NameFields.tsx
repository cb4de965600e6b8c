import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export type FullName = { firstName: string; lastName: string };

type NameFieldsProps = { value: FullName; onChange: (value: FullName) => void; faults: Record<string, string> };

/** First and last name, beside each other where there is room. */
export function NameFields({ value, onChange, faults }: NameFieldsProps) {
  const { t } = useTranslation('entry');
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <TextInput
        label={t('firstName')}
        autoComplete="given-name"
        value={value.firstName}
        error={faults['firstName']}
        onChange={(event) => onChange({ ...value, firstName: event.currentTarget.value })}
        required
      />
      <TextInput
        label={t('lastName')}
        autoComplete="family-name"
        value={value.lastName}
        error={faults['lastName']}
        onChange={(event) => onChange({ ...value, lastName: event.currentTarget.value })}
        required
      />
    </SimpleGrid>
  );
}
