import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Field } from './fields';

type DataFieldProps = { field: Field; error?: string; onChange: (typed: string) => void };

/** One field of the workflow's data, by its type. */
export function DataField({ field: { name, type, typed }, error, onChange }: DataFieldProps) {
  const { t } = useTranslation('errors');
  const description = t(`edit.types.${type}`);
  if (type === 'boolean') {
    return (
      <Select
        label={name}
        {...{ description, error }}
        value={typed || null}
        data={(['true', 'false'] as const).map((value) => ({ value, label: t(`edit.booleans.${value}`) }))}
        onChange={(value) => onChange(value ?? '')}
        allowDeselect={false}
      />
    );
  }
  if (type === 'json') {
    return (
      <Textarea
        label={name}
        {...{ description, error }}
        value={typed}
        onChange={(event) => onChange(event.currentTarget.value)}
        autosize
        minRows={3}
        maxRows={12}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      />
    );
  }
  return (
    <TextInput
      label={name}
      {...{ description, error }}
      inputMode={type === 'string' ? 'text' : 'decimal'}
      value={typed}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
