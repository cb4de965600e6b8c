import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { kindOf } from '../../api/problem';
import { FormFrame } from '../../form/FormFrame';
import { NewPasswordField } from '../../form/NewPasswordField';
import { useSubmit } from '../../form/useSubmit';
import { EntryFrame } from './EntryFrame';
import { useHashToken } from './useHashToken';

export function ResetPasswordPage() {
  const { t } = useTranslation('entry');
  const token = useHashToken();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const { submit, faults, ...form } = useSubmit(() =>
    api.POST('/api/v1/password-resets/complete', { body: { token: token!, password } })
  );

  async function send() {
    if (!(await submit())) return;
    queries.clear();
    await navigate({ to: '/log-in', search: { reason: 'password-changed' } });
  }

  if (!token || kindOf(form.error) === 'not-found') {
    return (
      <EntryFrame title={t('reset.title')} lead={t(token ? 'reset.worthless' : 'reset.incomplete')}>
        <Button component={Link} to="/forgot-password">
          {t('reset.askAgain')}
        </Button>
      </EntryFrame>
    );
  }

  return (
    <EntryFrame title={t('reset.title')} lead={t('reset.lead')}>
      <FormFrame label={t('reset.title')} {...form} onSubmit={send} submit={t('reset.submit')}>
        <NewPasswordField label={t('newPassword.label')} value={password} onChange={setPassword} error={faults['password']} />
      </FormFrame>
    </EntryFrame>
  );
}
