import { Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const LONGEST = 100_000;

type Layouts = { editLayout?: string; displayLayout?: string };

type LayoutFieldsProps = { value: Layouts; onChange: (change: Layouts) => void };

/** The source of the components that draw a form and its data, for those who write code. */
export function LayoutFields({ value: { editLayout, displayLayout }, onChange }: LayoutFieldsProps) {
  const { t } = useTranslation('editor');
  return (
    <Stack gap="sm">
      <SourceField
        label={t('layouts.editLayout')}
        description={t('layouts.editLayoutHelp')}
        value={editLayout}
        onChange={(next) => onChange({ editLayout: next })}
      />
      <SourceField
        label={t('layouts.displayLayout')}
        description={t('layouts.displayLayoutHelp')}
        value={displayLayout}
        onChange={(next) => onChange({ displayLayout: next })}
      />
    </Stack>
  );
}

type SourceFieldProps = { label: string; description: string; value: string | undefined; onChange: (value: string | undefined) => void };

function SourceField({ value = '', onChange, ...words }: SourceFieldProps) {
  return (
    <Textarea
      {...words}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
      autosize
      minRows={2}
      maxRows={24}
      maxLength={LONGEST}
      spellCheck={false}
      styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
    />
  );
}
