import { Button, FileButton, Group, Stack, Textarea } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { save } from '../list/exportList';

type CsvInputProps = {
  label: string;
  description: string;
  value: string;
  onChange: (csv: string) => void;
  /** What such a list looks like, and the name under which it is saved. */
  sample: string;
  sampleName: string;
};

/** A table as text: pasted, typed, or read from a file. */
export function CsvInput({ label, description, value, onChange, sample, sampleName }: CsvInputProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      <Textarea
        {...{ label, description, value }}
        placeholder={sample}
        autosize
        minRows={6}
        maxRows={16}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Group gap="xs">
        <FileButton accept=".csv,text/csv,text/plain" onChange={async (file) => file && onChange(await file.text())}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
              {t('csv.choose')}
            </Button>
          )}
        </FileButton>
        <Button
          variant="subtle"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => save(new Blob([sample], { type: 'text/csv' }), sampleName)}
        >
          {t('csv.sample')}
        </Button>
      </Group>
    </Stack>
  );
}
