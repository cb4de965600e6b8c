import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type LogInCodeProps = { value: string; onChange: (value: string) => void; error?: string };

/** The code of a second factor, asked for once the password is right. */
export function LogInCode({ value, onChange, error }: LogInCodeProps) {
  const { t } = useTranslation('entry');
  return (
    <TextInput
      label={t('logIn.code')}
      description={t('logIn.codeHelp')}
      autoComplete="one-time-code"
      autoFocus
      required
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
