import { Alert, Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { FormFrame } from '../../form/FormFrame';
import { useSubmit } from '../../form/useSubmit';
import { EmailField } from './EmailField';
import { EntryFrame } from './EntryFrame';
import { useEntryState } from './entryState';

export function ForgotPasswordPage() {
  const { t } = useTranslation('entry');
  const state = useEntryState();
  const [email, setEmail] = useState(state.email ?? '');
  const [sentTo, setSentTo] = useState<string>();
  const { submit, faults, ...form } = useSubmit(() => api.POST('/api/v1/password-resets', { body: { email: email.trim() } }));

  async function send() {
    if (await submit()) setSentTo(email.trim());
  }

  return (
    <EntryFrame
      title={t('forgot.title')}
      lead={t('forgot.lead')}
      beside={
        <Anchor component={Link} to="/log-in" state={{ email }} size="sm">
          {t('backToLogIn')}
        </Anchor>
      }
    >
      {sentTo && (
        <Alert variant="light" role="status" title={t('forgot.sent')}>
          <Text size="sm">{t('forgot.sentText', { email: sentTo })}</Text>
        </Alert>
      )}
      <FormFrame label={t('forgot.title')} {...form} onSubmit={send} submit={t(sentTo ? 'forgot.again' : 'forgot.submit')}>
        <EmailField value={email} onChange={setEmail} error={faults['email']} autoFocus />
      </FormFrame>
    </EntryFrame>
  );
}
