import { Alert, Anchor } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { kindOf } from '../../api/problem';
import { FormFrame } from '../../form/FormFrame';
import { PasswordField } from '../../form/PasswordField';
import { useSubmit } from '../../form/useSubmit';
import { platformQuery, rememberPlatform } from '../../session/platform';
import { EmailField } from '../entry/EmailField';
import { EntryFrame } from '../entry/EntryFrame';
import { LogInCode } from '../entry/LogInCode';

const route = getRouteApi('/platform/log-in');

/** For those who run the installation; whoever works in a company logs in elsewhere. */
export function PlatformLogInPage() {
  const { t } = useTranslation(['platform', 'entry']);
  const { next, reason } = route.useSearch();
  const queries = useQueryClient();
  const router = useRouter();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [needsCode, setNeedsCode] = useState(false);

  const { submit, ...form } = useSubmit(async () => {
    const { data, error, response } = await api.POST('/api/v1/platform/sessions', {
      body: { email: email.trim(), password, code: code.trim() || undefined },
    });
    if (kindOf(error) === 'second-factor-needed') {
      setNeedsCode(true);
      return needsCode && code ? { error, response } : {};
    }
    if (!data) return { error, response };
    rememberPlatform(data);
    await queries.fetchQuery({ ...platformQuery, staleTime: 0 });
    router.history.push(next ?? '/platform');
    return {};
  });

  return (
    <EntryFrame title={t('logIn.title')} lead={t('logIn.lead')} beside={<Elsewhere />}>
      {reason && <Alert variant="light">{t(`logIn.reasons.${reason}`)}</Alert>}
      <FormFrame label={t('logIn.title')} {...form} onSubmit={submit} submit={t('entry:logIn.submit')}>
        <EmailField value={email} onChange={setEmail} error={form.faults['email']} autoFocus />
        <PasswordField value={password} onChange={setPassword} error={form.faults['password']} />
        {needsCode && <LogInCode value={code} onChange={setCode} error={form.faults['code']} />}
      </FormFrame>
    </EntryFrame>
  );
}

function Elsewhere() {
  const { t } = useTranslation('platform');
  return (
    <Anchor component={Link} to="/log-in" size="sm">
      {t('logIn.company')}
    </Anchor>
  );
}
