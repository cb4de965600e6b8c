import { Group, Kbd, Modal, Stack, Switch, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Destination } from './navigation';
import { shortcutList } from './openable';

type ShortcutDialogProps = { destinations: Destination[]; isOn: boolean; onSwitch: (isOn: boolean) => void };

const EVERYWHERE = [
  { keys: ['Ctrl', 'K'], text: 'palette' },
  { keys: ['C'], text: 'create' },
  { keys: ['/'], text: 'filter' },
  { keys: ['J'], text: 'down' },
  { keys: ['K'], text: 'up' },
  { keys: ['Enter'], text: 'open' },
  { keys: ['?'], text: 'list' },
];

/** All shortcuts; those of a single letter can be switched off. */
export function ShortcutDialog({ destinations, isOn, onSwitch }: ShortcutDialogProps) {
  const { t } = useTranslation('frame');
  const { t: shell } = useTranslation();
  return (
    <Modal
      opened={shortcutList.useIsOpen()}
      onClose={shortcutList.close}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
      size="lg"
    >
      <Stack gap="lg">
        <Switch
          label={t('shortcuts.on')}
          description={t('shortcuts.onHelp')}
          checked={isOn}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <Shortcuts title={t('shortcuts.everywhere')} rows={EVERYWHERE.map(({ keys, text }) => ({ keys, text: t(`shortcuts.${text}`) }))} />
        <Shortcuts
          title={t('shortcuts.go')}
          rows={destinations.flatMap(({ key, letter }) => (letter ? [{ keys: ['G', letter.toUpperCase()], text: shell(`pages.${key}`) }] : []))}
        />
      </Stack>
    </Modal>
  );
}

function Shortcuts({ title, rows }: { title: string; rows: { keys: string[]; text: string }[] }) {
  return (
    <div>
      <Title order={3} size="h6" mb={4}>
        {title}
      </Title>
      <Table aria-label={title} verticalSpacing={6}>
        <Table.Tbody>
          {rows.map(({ keys, text }) => (
            <Table.Tr key={text}>
              <Table.Td>
                <Text size="sm">{text}</Text>
              </Table.Td>
              <Table.Td w={140}>
                <Group gap={4} justify="end">
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
