import { ActionIcon, Checkbox, Collapse, Group, Paper, Select, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustments, IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FIELD_KINDS, ofKind, type Field, type FieldKind } from './fields';

type FieldCardProps = {
  field: Field;
  /** Names that are taken. */
  others: string[];
  onChange: (field: Field) => void;
  onRemove: () => void;
  onUp?: () => void;
  onDown?: () => void;
};

/** One question of a form. */
export function FieldCard({ field, others, onChange, onRemove, onUp, onDown }: FieldCardProps) {
  const { t } = useTranslation('editor');
  const [isOpen, { toggle }] = useDisclosure();
  const { name, title, kind, isRequired, choices, help } = field;
  const called = title || name;
  const isOther = kind === 'other';

  return (
    <Paper withBorder p="xs" role="group" aria-label={called}>
      <Stack gap="xs">
        <Group gap="xs" align="end" wrap="nowrap">
          <TextInput
            flex={1}
            miw={0}
            label={t('form.question')}
            value={title}
            disabled={isOther}
            maxLength={200}
            onChange={(event) => onChange({ ...field, title: event.currentTarget.value })}
          />
          <Select
            w={120}
            label={t('form.answer')}
            allowDeselect={false}
            disabled={isOther}
            data={[...FIELD_KINDS, ...(isOther ? ['other'] : [])].map((value) => ({ value, label: t(`form.kinds.${value}`) }))}
            value={kind}
            onChange={(next) => onChange(ofKind(field, next as FieldKind))}
          />
        </Group>
        {kind === 'choice' && (
          <TagsInput
            label={t('form.choices')}
            description={t('form.choicesHelp')}
            value={choices}
            onChange={(next) => onChange({ ...field, choices: next })}
          />
        )}
        {isOther && (
          <Text size="sm" c="dimmed">
            {t('form.otherHelp')}
          </Text>
        )}
        <Group justify="space-between" wrap="nowrap">
          <Checkbox
            label={t('form.required')}
            checked={isRequired}
            onChange={(event) => onChange({ ...field, isRequired: event.currentTarget.checked })}
          />
          <Group gap={4} wrap="nowrap">
            <ActionIcon variant="subtle" color="gray" aria-label={t('form.up', { question: called })} disabled={!onUp} onClick={onUp}>
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon variant="subtle" color="gray" aria-label={t('form.down', { question: called })} disabled={!onDown} onClick={onDown}>
              <IconArrowDown size={16} />
            </ActionIcon>
            <ActionIcon variant="subtle" color="gray" aria-label={t('form.more', { question: called })} aria-expanded={isOpen} onClick={toggle}>
              <IconAdjustments size={16} />
            </ActionIcon>
            <ActionIcon variant="subtle" color="red" aria-label={t('form.remove', { question: called })} onClick={onRemove}>
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        </Group>
        <Collapse expanded={isOpen}>
          <Stack gap="xs">
            <TextInput
              label={t('form.help')}
              value={help}
              disabled={isOther}
              onChange={(event) => onChange({ ...field, help: event.currentTarget.value })}
            />
            <NameInput {...{ name, others }} onChange={(next) => onChange({ ...field, name: next })} />
          </Stack>
        </Collapse>
      </Stack>
    </Paper>
  );
}

type NameInputProps = { name: string; others: string[]; onChange: (name: string) => void };

function NameInput({ name, others, onChange }: NameInputProps) {
  const { t } = useTranslation('editor');
  return (
    <TextInput
      label={t('form.name')}
      description={t('form.nameHelp')}
      value={name}
      onChange={(event) => {
        const next = event.currentTarget.value;
        if (!others.includes(next)) onChange(next);
      }}
    />
  );
}
