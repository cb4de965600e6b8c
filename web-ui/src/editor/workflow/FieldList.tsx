import { ActionIcon, Button, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameFor } from '../names';
import type { WorkflowField } from './edits';

type FieldListProps = { fields: WorkflowField[]; onChange: (fields: WorkflowField[]) => void };

const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'any'] as const;

/** What a workflow remembers while its ticket moves. */
export function FieldList({ fields, onChange }: FieldListProps) {
  const { t } = useTranslation('editor');
  const [name, setName] = useState('');

  function add() {
    if (name.trim() === '') return;
    onChange([...fields, { name: nameFor(name, fields.map((field) => field.name)), type: 'string' }]);
    setName('');
  }

  return (
    <section aria-label={t('fields.title')}>
      <Title order={3} size="h5" mb={4}>
        {t('fields.title')}
      </Title>
      <Text size="sm" c="dimmed" mb={4}>
        {t('fields.help')}
      </Text>
      <Stack gap="xs">
        {fields.map((field, index) => (
          <Group key={index} gap="xs" wrap="nowrap" align="end">
            <TextInput
              flex={1}
              miw={0}
              label={t('fields.name')}
              value={field.name}
              onChange={(event) => onChange(fields.map((it, at) => (at === index ? { ...it, name: event.currentTarget.value } : it)))}
            />
            <Select
              w={130}
              label={t('fields.type')}
              allowDeselect={false}
              data={TYPES.map((value) => ({ value, label: t(`fields.types.${value}`) }))}
              value={field.type}
              onChange={(type) => onChange(fields.map((it, at) => (at === index ? { ...it, type: type as WorkflowField['type'] } : it)))}
            />
            <ActionIcon
              variant="subtle"
              color="red"
              size="lg"
              aria-label={t('fields.remove', { name: field.name })}
              onClick={() => onChange(fields.filter((_, at) => at !== index))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Group gap="xs" wrap="nowrap" align="end">
          <TextInput
            flex={1}
            label={t('fields.new')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && add()}
          />
          <Button variant="light" leftSection={<IconPlus size={16} />} onClick={add} disabled={name.trim() === ''}>
            {t('fields.add')}
          </Button>
        </Group>
      </Stack>
    </section>
  );
}
