import { NumberInput, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { JsonField } from '../JsonField';
import { readSource } from '../json/source';
import { documentQuery, versionsQuery } from '../queries';
import { asWorkflow, type WorkflowField } from '../workflow/edits';

type Values = Record<string, unknown>;
type PresetsProps = { workflow: string; value: Values | undefined; onChange: (value: Values | undefined) => void };

/** What this kind of ticket puts into the workflow's own fields from the beginning. */
export function Presets({ workflow, value = {}, onChange }: PresetsProps) {
  const { t } = useTranslation('editor');
  const { data: versions } = useQuery({ ...versionsQuery('workflow', { key: workflow, status: 'PUBLISHED' }), enabled: workflow !== '' });
  const latest = versions?.[0]?.id;
  const { data: text } = useQuery({ ...documentQuery('workflow', latest ?? ''), enabled: latest !== undefined });
  const fields = text === undefined || !latest ? [] : (asWorkflow(readSource(text)?.value)?.fields ?? []);
  if (fields.length === 0) return null;

  function set(name: string, next: unknown) {
    const { [name]: _, ...others } = value;
    const values = next === undefined ? others : { ...others, [name]: next };
    onChange(Object.keys(values).length > 0 ? values : undefined);
  }

  return (
    <section aria-label={t('presets.title')}>
      <Title order={2} size="h4" mt="sm">
        {t('presets.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('presets.help')}
      </Text>
      <Stack gap="xs">
        {fields.map((field) => (
          <Preset key={field.name} field={field} value={value[field.name]} onChange={(next) => set(field.name, next)} />
        ))}
      </Stack>
    </section>
  );
}

type PresetProps = { field: WorkflowField; value: unknown; onChange: (value: unknown) => void };

function Preset({ field: { name, type }, value, onChange }: PresetProps) {
  const { t } = useTranslation('editor');
  if (type === 'string' && (value === undefined || typeof value === 'string')) {
    return <TextInput label={name} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || undefined)} />;
  }
  if ((type === 'number' || type === 'integer') && (value === undefined || typeof value === 'number')) {
    return (
      <NumberInput
        label={name}
        value={value ?? ''}
        allowDecimal={type === 'number'}
        onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
      />
    );
  }
  if (type === 'boolean' && (value === undefined || typeof value === 'boolean')) {
    return (
      <Select
        label={name}
        clearable
        data={(['yes', 'no'] as const).map((it) => ({ value: it, label: t(`condition.${it}`) }))}
        value={value === undefined ? null : value ? 'yes' : 'no'}
        onChange={(next) => onChange(next === null ? undefined : next === 'yes')}
      />
    );
  }
  return <JsonField label={name} {...{ value, onChange }} />;
}
