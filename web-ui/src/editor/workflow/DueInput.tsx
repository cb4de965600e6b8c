import { Group, NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UNITS, readDue, writeDue, type Unit } from './due';

type DueInputProps = { value: string | undefined; onChange: (due: string | undefined) => void };

/** How long a task may take. */
export function DueInput({ value, onChange }: DueInputProps) {
  const { t } = useTranslation('editor');
  const [chosen, setChosen] = useState<Unit>('days');
  const due = value === undefined ? undefined : readDue(value);
  if (value !== undefined && !due) {
    return <TextInput label={t('due.label')} description={t('due.form')} {...{ value }} onChange={(event) => onChange(event.currentTarget.value || undefined)} />;
  }
  const unit = due?.unit ?? chosen;
  return (
    <Group gap="xs" align="end" wrap="nowrap">
      <NumberInput
        flex={1}
        label={t('due.label')}
        placeholder={t('due.none')}
        min={1}
        max={3650}
        allowDecimal={false}
        allowNegative={false}
        value={due?.amount ?? ''}
        onChange={(amount) => onChange(typeof amount === 'number' && amount > 0 ? writeDue({ amount, unit }) : undefined)}
      />
      <Select
        w={130}
        label={t('due.unit')}
        allowDeselect={false}
        data={UNITS.map((it) => ({ value: it, label: t(`due.units.${it}`) }))}
        value={unit}
        onChange={(next) => {
          setChosen(next as Unit);
          if (due) onChange(writeDue({ amount: due.amount, unit: next as Unit }));
        }}
      />
    </Group>
  );
}
