import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

const PAUSE_IN_MILLISECONDS = 250;

type SearchInputProps = { label: string; value: string | undefined; onChange: (text: string | undefined) => void };

/** Searches once the typing pauses; shows what the address says. */
export function SearchInput({ label, value = '', onChange }: SearchInputProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const search = useDebouncedCallback((text: string) => onChange(text.trim() || undefined), PAUSE_IN_MILLISECONDS);
  return (
    <TextInput
      label={label}
      type="search"
      w={280}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      maxLength={100}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}
