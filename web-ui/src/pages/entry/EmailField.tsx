import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type EmailFieldProps = Omit<TextInputProps, 'value' | 'onChange'> & { value: string; onChange: (value: string) => void };

export function EmailField({ onChange, ...rest }: EmailFieldProps) {
  const { t } = useTranslation('entry');
  return (
    <TextInput
      label={t('email')}
      type="email"
      autoComplete="username"
      required
      onChange={(event) => onChange(event.currentTarget.value)}
      {...rest}
    />
  );
}
