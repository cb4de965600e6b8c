import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { JsonField } from '../JsonField';
import { FieldCard } from './FieldCard';
import { FIELD_KINDS, fieldsOf, newField, schemaOf, type Field, type FieldKind } from './fields';

type FormBuilderProps = {
  label: string;
  schema: unknown;
  onChange: (schema: unknown) => void;
};

/** Asks questions without anybody writing a schema. What it can't show it leaves as it is. */
export function FormBuilder({ label, schema, onChange }: FormBuilderProps) {
  const { t } = useTranslation('editor');
  const form = fieldsOf(schema);
  if (!form) return <JsonField {...{ label }} description={t('form.onlyText')} value={schema} onChange={onChange} />;

  const { fields } = form;
  const set = (next: Field[]) => onChange(schemaOf({ ...form, fields: next }));
  const swap = (index: number, other: number) => {
    const next = [...fields];
    [next[index], next[other]] = [next[other]!, next[index]!];
    set(next);
  };

  return (
    <Stack gap="sm" role="group" aria-label={label}>
      {fields.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('form.empty')}
        </Text>
      )}
      {fields.map((field, index) => (
        <FieldCard
          key={index}
          field={field}
          others={fields.filter((it) => it !== field).map(({ name }) => name)}
          onChange={(next) => set(fields.map((it, at) => (at === index ? next : it)))}
          onRemove={() => set(fields.filter((_, at) => at !== index))}
          onUp={index > 0 ? () => swap(index, index - 1) : undefined}
          onDown={index < fields.length - 1 ? () => swap(index, index + 1) : undefined}
        />
      ))}
      <NewQuestion onAdd={(title, kind) => set([...fields, newField(title, kind, fields)])} />
    </Stack>
  );
}

function NewQuestion({ onAdd }: { onAdd: (title: string, kind: FieldKind) => void }) {
  const { t } = useTranslation('editor');
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<FieldKind>('text');
  function add() {
    if (title.trim() === '') return;
    onAdd(title.trim(), kind);
    setTitle('');
  }
  return (
    <Group align="end" gap="xs" wrap="nowrap">
      <TextInput
        flex={1}
        miw={0}
        label={t('form.newQuestion')}
        value={title}
        maxLength={200}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <Select
        w={120}
        label={t('form.answer')}
        allowDeselect={false}
        data={FIELD_KINDS.map((value) => ({ value, label: t(`form.kinds.${value}`) }))}
        value={kind}
        onChange={(next) => setKind(next as FieldKind)}
      />
      <Button variant="light" px="sm" leftSection={<IconPlus size={16} />} onClick={add} disabled={title.trim() === ''}>
        {t('form.add')}
      </Button>
    </Group>
  );
}
