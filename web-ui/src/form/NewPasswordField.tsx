import { Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PasswordField } from './PasswordField';
import { passwordStrength, type PasswordStrength } from './passwordStrength';

type NewPasswordFieldProps = {
  label?: string;
  value: string;
  onChange: (value: string) => void;
  /** Which must not be part of it. */
  email?: string;
  error?: string;
};

const LOOKS: Record<PasswordStrength, { share: number; color: string }> = {
  empty: { share: 0, color: 'gray' },
  short: { share: 20, color: 'red' },
  address: { share: 20, color: 'red' },
  plain: { share: 45, color: 'orange' },
  good: { share: 75, color: 'flower' },
  strong: { share: 100, color: 'flower' },
};

/** A password that somebody thinks of now, with a hint how good it is. */
export function NewPasswordField({ label, value, onChange, email, error }: NewPasswordFieldProps) {
  const { t } = useTranslation('entry');
  const strength = passwordStrength(value, email);
  const { share, color } = LOOKS[strength];
  return (
    <Stack gap={6}>
      <PasswordField
        label={label ?? t('password')}
        description={t('newPassword.rule')}
        autoComplete="new-password"
        {...{ value, onChange, error }}
      />
      <Progress value={share} color={color} size="xs" aria-hidden />
      <Text size="xs" c="dimmed" role="status" mih={18}>
        {strength !== 'empty' && t(`newPassword.${strength}`)}
      </Text>
    </Stack>
  );
}
