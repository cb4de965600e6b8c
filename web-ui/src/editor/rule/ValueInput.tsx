import { NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { valueOf, type Row, type Value } from './conditions';
import type { KnownField } from './knownFields';

type ValueInputProps = {
  known: KnownField | undefined;
  row: Row;
  onChange: (value: Value) => void;
};

/** What a field is compared with, as it fits the field. */
export function ValueInput({ known, row: { test, value }, onChange }: ValueInputProps) {
  const { t } = useTranslation('editor');
  const label = t('condition.value');
  const isWhole = test === 'is' || test === 'isNot';

  if (known?.kind === 'choice' && isWhole && (value === '' || known.choices?.includes(String(value)))) {
    return <Select {...{ label }} allowDeselect={false} data={known.choices ?? []} value={String(value) || null} onChange={(next) => onChange(next ?? '')} />;
  }
  if (typeof value === 'boolean' || (known?.kind === 'yesNo' && isWhole)) {
    return (
      <Select
        {...{ label }}
        allowDeselect={false}
        data={(['yes', 'no'] as const).map((it) => ({ value: it, label: t(`condition.${it}`) }))}
        value={value === '' ? null : value === true ? 'yes' : 'no'}
        onChange={(next) => onChange(next === 'yes')}
      />
    );
  }
  if ((known?.kind === 'number' || known?.kind === 'wholeNumber') && typeof value !== 'boolean') {
    return <NumberInput {...{ label, value }} onChange={onChange} hideControls />;
  }
  return <AnyValue {...{ label, value }} kind={known?.kind} onChange={onChange} />;
}

type AnyValueProps = { label: string; value: Value; kind: KnownField['kind']; onChange: (value: Value) => void };

/** Of a field of which nothing is known: what reads as a number is one. */
function AnyValue({ label, value, kind, onChange }: AnyValueProps) {
  const isText = kind !== undefined;
  const [typed, setTyped] = useState(String(value));
  const shown = (isText ? typed : valueOf(typed)) === value ? typed : String(value);
  return (
    <TextInput
      {...{ label }}
      value={shown}
      type={kind === 'date' ? 'date' : 'text'}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setTyped(next);
        onChange(isText ? next : valueOf(next));
      }}
    />
  );
}
