import { Alert, Anchor } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../form/FormFrame';
import { PasswordField } from '../../form/PasswordField';
import { CompanyPicker } from './CompanyPicker';
import { EmailField } from './EmailField';
import { EntryFrame } from './EntryFrame';
import { LogInCode } from './LogInCode';
import { useEntryState } from './entryState';
import { useLogIn } from './useLogIn';

const route = getRouteApi('/outside/log-in');

export function LogInPage() {
  const { t } = useTranslation('entry');
  const search = route.useSearch();
  const state = useEntryState();
  const [email, setEmail] = useState(state.email ?? '');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { companies, needsCode, logInTo, startOver, ...form } = useLogIn(
    { email: email.trim(), password, code },
    state.next ?? search.next
  );

  if (companies.length > 0) return <CompanyPicker {...{ companies, logInTo, startOver }} {...form} />;

  return (
    <EntryFrame title={t('logIn.title')} beside={<Elsewhere />}>
      {search.reason && <Alert variant="light">{t(`logIn.reasons.${search.reason}`)}</Alert>}
      <FormFrame label={t('logIn.title')} {...form} onSubmit={form.submit} submit={t('logIn.submit')}>
        <EmailField value={email} onChange={setEmail} error={form.faults['email']} autoFocus={!state.email} />
        <PasswordField value={password} onChange={setPassword} error={form.faults['password']} autoFocus={!!state.email} />
        {needsCode && <LogInCode value={code} onChange={setCode} error={form.faults['code']} />}
      </FormFrame>
      <Anchor component={Link} to="/forgot-password" state={{ email }} size="sm">
        {t('logIn.forgot')}
      </Anchor>
    </EntryFrame>
  );
}

/** Other ways in. */
function Elsewhere() {
  const { t } = useTranslation('entry');
  return (
    <>
      <Anchor component={Link} to="/sign-up" size="sm">
        {t('logIn.signUp')}
      </Anchor>
      <Anchor href="/platform/log-in" size="sm" c="dimmed">
        {t('logIn.platform')}
      </Anchor>
    </>
  );
}
