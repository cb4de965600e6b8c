import { Combobox, Group, Text, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './palette.module.css';
import { useCommands, type Command } from './useCommands';
import { useHits } from './useHits';

/** A field, and under it what fits: the first is taken by Enter. */
export function PaletteList({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('frame');
  const [typed, setTyped] = useState('');
  const commands = useCommands();
  const { hits, isSearching } = useHits(typed);
  const groups = [...commands.map((it) => ({ ...it, commands: it.commands.filter((command) => fits(command, typed)) })), { group: t('palette.found'), commands: hits }].filter(
    (it) => it.commands.length > 0
  );
  const offered = groups.flatMap((it) => it.commands);
  const offeredIds = offered.map(({ id }) => id).join();

  const { selectFirstOption, ...list } = useCombobox({ opened: true });
  useEffect(() => {
    selectFirstOption();
  }, [offeredIds, selectFirstOption]);

  function take(id: string) {
    onDone();
    offered.find((command) => command.id === id)?.run();
  }

  return (
    <Combobox store={{ ...list, selectFirstOption }} onOptionSubmit={take}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          role="combobox"
          aria-label={t('palette.label')}
          placeholder={t('palette.placeholder')}
          leftSection={<IconSearch size={20} aria-hidden />}
          size="lg"
          variant="unstyled"
          px="xs"
          data-autofocus
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes.list} aria-label={t('palette.label')}>
        {groups.map(({ group, commands }) => (
          <Combobox.Group key={group} label={group}>
            {commands.map((command) => (
              <Option key={command.id} command={command} />
            ))}
          </Combobox.Group>
        ))}
        {groups.length === 0 && <Combobox.Empty>{t(isSearching ? 'palette.searching' : 'palette.nothing')}</Combobox.Empty>}
      </Combobox.Options>
    </Combobox>
  );
}

function Option({ command: { id, label, description, icon } }: { command: Command }) {
  return (
    <Combobox.Option value={id} className={classes.option}>
      <Group gap="sm" wrap="nowrap">
        {icon}
        <div>
          <Text size="sm">{label}</Text>
          {description && (
            <Text size="xs" className={classes.description} lineClamp={1}>
              {description}
            </Text>
          )}
        </div>
      </Group>
    </Combobox.Option>
  );
}

/** Each word that was typed begins a word of it. */
function fits({ label }: Command, typed: string): boolean {
  const words = label.toLowerCase().split(/[\s:-]+/);
  return typed
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
}
