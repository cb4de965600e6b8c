import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const PAUSE_IN_MILLISECONDS = 300;

type TextFilterProps = {
  label: string;
  value?: string;
  onChange: (value: string | undefined) => void;
  w?: number;
};

/** Looks for a text once the typing pauses. */
export function TextFilter({ label, value = '', onChange, w = 240 }: TextFilterProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const settle = useDebouncedCallback((text: string) => onChange(text.trim() || undefined), PAUSE_IN_MILLISECONDS);
  useEffect(() => setTyped((present) => (present.trim() === value ? present : value)), [value]);

  function type(text: string) {
    setTyped(text);
    settle(text);
  }

  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed && <CloseButton size="sm" aria-label={t('list.clearText')} onClick={() => type('')} />}
      value={typed}
      maxLength={100}
      onChange={(event) => type(event.currentTarget.value)}
      w={w}
    />
  );
}
