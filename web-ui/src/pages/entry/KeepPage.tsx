import { Button, Paper, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { FormFrame } from '../../form/FormFrame';
import { NewPasswordField } from '../../form/NewPasswordField';
import { useSubmit } from '../../form/useSubmit';
import { sessionChanged, useMe } from '../../session/me';
import { told } from '../../shell/told';
import { Page } from '../../shell/Page';
import { CompanyNameFields, type CompanyNames } from './CompanyNameFields';
import { EmailField } from './EmailField';
import { NameFields } from './NameFields';

/** A guest stays: the company becomes theirs, with all that is in it. */
export function KeepPage() {
  const { t } = useTranslation('entry');
  const isGuest = useMe().guest !== undefined;
  return (
    <Page title={t('keep.title')} lead={t(isGuest ? 'keep.lead' : 'keep.kept')}>
      {isGuest ? (
        <Paper withBorder p={{ base: 'md', sm: 'xl' }} maw={520}>
          <KeepForm />
        </Paper>
      ) : (
        <Stack align="start">
          <Text>{t('keep.keptText')}</Text>
          <Button component={Link} to="/dashboard">
            {t('goOn')}
          </Button>
        </Stack>
      )}
    </Page>
  );
}

function KeepForm() {
  const { t } = useTranslation('entry');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [names, setNames] = useState<CompanyNames>({ companyName: '' });
  const [person, setPerson] = useState({ firstName: '', lastName: '' });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');

  const { submit, faults, ...form } = useSubmit(() =>
    api.POST('/api/v1/auth/guest/keep', { body: { ...names, ...person, email: email.trim(), password } })
  );

  async function keep() {
    if (!(await submit())) return;
    await navigate({ to: '/dashboard' });
    await sessionChanged(queries);
    told(t('keep.done'));
  }

  return (
    <FormFrame label={t('keep.title')} {...form} onSubmit={keep} submit={t('keep.submit')} beside={<Leave />}>
      <CompanyNameFields value={names} onChange={setNames} faults={faults} autoFocus />
      <NameFields value={person} onChange={setPerson} faults={faults} />
      <EmailField value={email} onChange={setEmail} error={faults['email']} />
      <NewPasswordField {...{ email }} value={password} onChange={setPassword} error={faults['password']} />
    </FormFrame>
  );
}

/** Guests can't log in again: what they leave, they lose. */
function Leave() {
  const { t } = useTranslation('entry');
  const queries = useQueryClient();
  const navigate = useNavigate();

  async function leave() {
    await api.DELETE('/api/v1/sessions/current');
    queries.clear();
    await navigate({ to: '/' });
  }

  return (
    <Button variant="subtle" color="red" onClick={leave}>
      {t('keep.leave')}
    </Button>
  );
}
