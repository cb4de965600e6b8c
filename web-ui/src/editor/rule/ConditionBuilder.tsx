import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { JsonField } from '../JsonField';
import { ConditionRow } from './ConditionRow';
import { read, write, type Condition, type Row } from './conditions';
import type { KnownField } from './knownFields';

type ConditionBuilderProps = {
  rule: unknown;
  fields: readonly KnownField[];
  onChange: (rule: unknown) => void;
};

/** A condition as rows of field, question and value; as JSON where rows can't say it. */
export function ConditionBuilder({ rule, fields, onChange }: ConditionBuilderProps) {
  const { t } = useTranslation('editor');
  const [isAsText, setAsText] = useState(false);
  const condition = read(rule);

  if (!condition || isAsText) {
    return (
      <Stack gap="xs">
        <JsonField label={t('condition.rule')} description={condition ? undefined : t('condition.onlyText')} value={rule} onChange={onChange} />
        <Button variant="subtle" size="compact-sm" onClick={() => (condition ? setAsText(false) : onChange(undefined))}>
          {t(condition ? 'condition.asRows' : 'condition.anew')}
        </Button>
      </Stack>
    );
  }

  const { mode, rows } = condition;
  const set = (next: Partial<Condition>) => onChange(write({ ...condition, ...next }));
  const setRows = (next: Row[]) => set({ rows: next });

  return (
    <Stack gap="sm" role="group" aria-label={t('condition.title')}>
      {rows.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('condition.always')}
        </Text>
      )}
      {rows.length > 1 && (
        <SegmentedControl
          aria-label={t('condition.mode')}
          value={mode}
          data={(['all', 'any'] as const).map((value) => ({ value, label: t(`condition.modes.${value}`) }))}
          onChange={(next) => set({ mode: next })}
        />
      )}
      {rows.map((row, index) => (
        <ConditionRow
          key={index}
          {...{ row, fields }}
          number={index + 1}
          onChange={(next) => setRows(rows.map((it, at) => (at === index ? next : it)))}
          onRemove={() => setRows(rows.filter((_, at) => at !== index))}
        />
      ))}
      <Group gap="xs">
        <Button
          variant="light"
          size="xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => setRows([...rows, { field: fields[0]?.path ?? 'ticket.', test: 'is', value: fields[0]?.choices?.[0] ?? '' }])}
        >
          {t('condition.add')}
        </Button>
        <Button variant="subtle" size="xs" onClick={() => setAsText(true)}>
          {t('condition.asText')}
        </Button>
      </Group>
    </Stack>
  );
}
