import { Alert, Anchor, PasswordInput, Stack, TextInput, UnstyledButton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { kindOf } from '../../api/problem';
import type { Company } from '../../api/types';
import { FormFrame } from '../../form/FormFrame';
import { useSubmit } from '../../form/useSubmit';
import { sessionChanged } from '../../session/me';
import { EntryFrame } from './EntryFrame';

const route = getRouteApi('/outside/log-in');

export function LogInPage() {
  const { t } = useTranslation('entry');
  const { next, reason } = route.useSearch();
  const router = useRouter();
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [choice, setChoice] = useState<Company[]>([]);
  const [needsCode, setNeedsCode] = useState(false);

  async function logIn(company?: string) {
    const { data, error } = await api.POST('/api/v1/sessions', {
      body: { email, password, company, code: code || undefined },
    });
    if (kindOf(error)?.startsWith('second-factor')) {
      setNeedsCode(true);
      return { error: needsCode ? error : undefined };
    }
    if (error) return { error };
    if (!data.company) {
      setChoice(data.companies);
      return {};
    }
    await sessionChanged(queries);
    router.history.push(next ?? '/dashboard');
    return {};
  }

  const { isSending, error, faults, submit } = useSubmit(() => logIn());

  if (choice.length > 0) {
    return (
      <EntryFrame title={t('logIn.whichCompany')}>
        <Stack gap="xs">
          {choice.map(({ slug, name }) => (
            <UnstyledButton key={slug} onClick={() => logIn(slug)} p="md" bd="1px solid var(--mantine-color-default-border)">
              {name}
            </UnstyledButton>
          ))}
        </Stack>
      </EntryFrame>
    );
  }

  return (
    <EntryFrame title={t('logIn.title')}>
      {reason && <Alert variant="light">{t(`logIn.reasons.${reason}`)}</Alert>}
      <FormFrame label={t('logIn.title')} {...{ error, isSending }} onSubmit={submit} submit={t('logIn.submit')}>
        <TextInput
          label={t('email')}
          type="email"
          autoComplete="username"
          value={email}
          error={faults['email']}
          onChange={(event) => setEmail(event.currentTarget.value)}
          required
        />
        <PasswordInput
          label={t('password')}
          autoComplete="current-password"
          value={password}
          error={faults['password']}
          onChange={(event) => setPassword(event.currentTarget.value)}
          required
        />
        {needsCode && (
          <TextInput
            label={t('logIn.code')}
            description={t('logIn.codeHelp')}
            autoComplete="one-time-code"
            autoFocus
            value={code}
            error={faults['code']}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        )}
      </FormFrame>
      <Anchor href="/forgot-password" size="sm">
        {t('logIn.forgot')}
      </Anchor>
    </EntryFrame>
  );
}
