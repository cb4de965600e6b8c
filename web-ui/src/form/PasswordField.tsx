import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type PasswordFieldProps = Omit<PasswordInputProps, 'value' | 'onChange' | 'visibilityToggleButtonProps'> & {
  value: string;
  onChange: (value: string) => void;
};

/** A password that can be looked at, by keyboard too. */
export function PasswordField({ onChange, ...rest }: PasswordFieldProps) {
  const { t } = useTranslation('entry');
  return (
    <PasswordInput
      label={t('password')}
      autoComplete="current-password"
      required
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0 }}
      {...rest}
    />
  );
}
