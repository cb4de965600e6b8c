import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindOf } from '../../api/problem';
import type { Offer } from '../../api/types';
import { FormFrame } from '../../form/FormFrame';
import { PasswordField } from '../../form/PasswordField';
import { useAccept } from './useAccept';

/** For whoever has an account and is not logged in. */
export function JoinByPassword({ offer, token }: { offer: Offer; token: string }) {
  const { t } = useTranslation('entry');
  const [password, setPassword] = useState('');
  const { submit, faults, ...form } = useAccept(token, password);
  const label = t('accept.join', { company: offer.company });
  const state = { email: offer.email, next: `/accept-invitation#${token}` };

  if (kindOf(form.error) === 'second-factor-needed') {
    return (
      <Stack align="start" role="status">
        <Text size="sm">{t('accept.secondFactor')}</Text>
        <Button component={Link} to="/log-in" state={state}>
          {t('logIn.title')}
        </Button>
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      <Text size="sm">{t('accept.known')}</Text>
      <FormFrame label={label} {...form} onSubmit={submit} submit={label}>
        <input type="hidden" autoComplete="username" value={offer.email} readOnly />
        <PasswordField value={password} onChange={setPassword} error={faults['password']} />
      </FormFrame>
      <Group>
        <Anchor component={Link} to="/forgot-password" state={state} size="sm">
          {t('logIn.forgot')}
        </Anchor>
      </Group>
    </Stack>
  );
}
