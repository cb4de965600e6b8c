import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

type KeyInputProps = { label: string; value: string; taken: string[]; onChange: (key: string) => void };

const FORM = /^[A-Za-z][A-Za-z0-9_-]{0,62}$/;

/** A key is taken over when somebody leaves the field, so that no half of it renames anything. */
export function KeyInput({ label, value, taken, onChange }: KeyInputProps) {
  const { t } = useTranslation('editor');
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const others = ['start', 'end', ...taken.filter((key) => key !== value)];
  const fault = others.includes(typed) ? t('key.taken') : FORM.test(typed) ? undefined : t('key.form');
  return (
    <TextInput
      {...{ label }}
      description={t('key.help')}
      value={typed}
      error={fault}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (!fault && typed !== value) onChange(typed);
      }}
    />
  );
}
