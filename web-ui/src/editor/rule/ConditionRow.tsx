import { ActionIcon, Group, Paper, Select, Stack, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TESTS, WITHOUT_VALUE, type Row, type Test } from './conditions';
import type { KnownField } from './knownFields';
import { ValueInput } from './ValueInput';

type ConditionRowProps = {
  row: Row;
  number: number;
  fields: readonly KnownField[];
  onChange: (row: Row) => void;
  onRemove: () => void;
};

const OTHER = '…';

/** "Decision is approve": one question that a condition asks. */
export function ConditionRow({ row, number, fields, onChange, onRemove }: ConditionRowProps) {
  const { t } = useTranslation('editor');
  const known = fields.find(({ path }) => path === row.field);

  function choose(path: string | null) {
    if (path === null || path === OTHER) return onChange({ ...row, field: 'ticket.', value: '' });
    const next = fields.find((it) => it.path === path);
    const test: Test = next?.kind === 'yesNo' ? 'isYes' : WITHOUT_VALUE.includes(row.test) ? 'is' : row.test;
    onChange({ field: path, test, value: next?.choices?.[0] ?? '' });
  }

  return (
    <Paper withBorder p="xs" role="group" aria-label={t('condition.row', { number })}>
      <Stack gap="xs">
        <Group gap="xs" align="end" wrap="nowrap">
          <Select
            flex={1}
            miw={0}
            label={t('condition.field')}
            searchable
            allowDeselect={false}
            data={[...fields.map(({ path, label }) => ({ value: path, label })), { value: OTHER, label: t('condition.other') }]}
            value={known ? row.field : OTHER}
            onChange={choose}
          />
          <ActionIcon variant="subtle" color="red" size="lg" aria-label={t('condition.remove', { number })} onClick={onRemove}>
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
        {!known && (
          <TextInput
            label={t('condition.path')}
            description={t('condition.pathHelp')}
            value={row.field}
            onChange={(event) => onChange({ ...row, field: event.currentTarget.value })}
          />
        )}
        <Group gap="xs" align="end" grow>
          <Select
            label={t('condition.test')}
            allowDeselect={false}
            data={TESTS.map((value) => ({ value, label: t(`condition.tests.${value}`) }))}
            value={row.test}
            onChange={(test) => onChange({ ...row, test: test as Test, ...(WITHOUT_VALUE.includes(test as Test) && { value: '' }) })}
          />
          {!WITHOUT_VALUE.includes(row.test) && <ValueInput {...{ known, row }} onChange={(value) => onChange({ ...row, value })} />}
        </Group>
      </Stack>
    </Paper>
  );
}
