import { Button, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { kindOf } from '../../api/problem';
import { FormFrame } from '../../form/FormFrame';
import { useSubmit } from '../../form/useSubmit';
import { meQuery } from '../../session/me';
import { EntryFrame } from './EntryFrame';
import { useHashToken } from './useHashToken';

/** A press of a button verifies, not the visit: programs that look into mail visit links too. */
export function VerifyEmailPage() {
  const { t } = useTranslation('entry');
  const token = useHashToken();
  const queries = useQueryClient();
  const [isDone, setDone] = useState(false);
  const { submit, ...form } = useSubmit(() => api.POST('/api/v1/email-verifications', { body: { token: token! } }));

  async function send() {
    if (!(await submit())) return;
    setDone(true);
    await queries.invalidateQueries({ queryKey: meQuery.queryKey });
  }

  if (isDone) {
    return (
      <EntryFrame title={t('verify.done')} lead={t('verify.doneLead')}>
        <GoOn />
      </EntryFrame>
    );
  }
  if (!token || kindOf(form.error) === 'not-found') {
    return (
      <EntryFrame title={t('verify.title')} lead={t(token ? 'verify.worthless' : 'verify.incomplete')}>
        <Text size="sm">{t('verify.askAgain')}</Text>
        <GoOn />
      </EntryFrame>
    );
  }
  return (
    <EntryFrame title={t('verify.title')} lead={t('verify.lead')}>
      <FormFrame label={t('verify.title')} {...form} onSubmit={send} submit={t('verify.submit')}>
        {null}
      </FormFrame>
    </EntryFrame>
  );
}

function GoOn() {
  const { t } = useTranslation('entry');
  const { data: me } = useQuery(meQuery);
  return (
    <Button component={Link} to={me ? '/dashboard' : '/log-in'}>
      {t(me ? 'goOn' : 'logIn.title')}
    </Button>
  );
}
