import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type CodeFieldProps = { value: string; onChange: (value: string) => void; error?: string; description?: string };

/** The code that an app shows now. */
export function CodeField({ value, onChange, error, description }: CodeFieldProps) {
  const { t } = useTranslation('profile');
  return (
    <TextInput
      label={t('secondFactor.code')}
      autoComplete="one-time-code"
      required
      {...{ value, error, description }}
      onChange={(event) => onChange(event.currentTarget.value)}
      maw={320}
    />
  );
}
