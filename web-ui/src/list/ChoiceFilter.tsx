import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsOf } from './search';

export type Choice = { value: string; label: string };

type ChoiceFilterProps = {
  label: string;
  choices: Choice[];
  /** With commas where several are possible. */
  value?: string;
  onChange: (value: string | undefined) => void;
  /** Only one at a time, since the API takes no more. */
  isSingle?: boolean;
};

/** Narrows a list down to one or some of a few, in a button that tells which. */
export function ChoiceFilter({ label, choices, value, onChange, isSingle }: ChoiceFilterProps) {
  const { t } = useTranslation();
  const chosen = wordsOf(value) ?? [];
  const told = choices.filter((choice) => chosen.includes(choice.value)).map((choice) => choice.label);

  function toggle(word: string) {
    const others = chosen.filter((it) => it !== word);
    const next = chosen.includes(word) ? others : isSingle ? [word] : [...others, word];
    const ordered = choices.map((choice) => choice.value).filter((it) => next.includes(it));
    onChange(ordered.join(',') || undefined);
  }

  return (
    <Menu closeOnItemClick={isSingle ?? false} position="bottom-start">
      <Menu.Target>
        <Button
          variant={told.length > 0 ? 'light' : 'default'}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          fw={500}
          maw={280}
        >
          {told.length > 0 ? `${label}: ${told.join(', ')}` : label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }} aria-label={label}>
        {choices.map((choice) => (
          <Menu.CheckboxItem
            key={choice.value}
            checked={chosen.includes(choice.value)}
            closeMenuOnClick={isSingle ?? false}
            onChange={() => toggle(choice.value)}
          >
            {choice.label}
          </Menu.CheckboxItem>
        ))}
        {chosen.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Item closeMenuOnClick onClick={() => onChange(undefined)}>
              {t('list.any')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
