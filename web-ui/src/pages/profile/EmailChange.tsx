import { Alert, Badge, Group, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { FormFrame } from '../../form/FormFrame';
import { PasswordField } from '../../form/PasswordField';
import { useSubmit } from '../../form/useSubmit';
import { useMe } from '../../session/me';
import { SendVerification } from '../../shell/SendVerification';
import { EmailField } from '../entry/EmailField';
import { Section } from '../../shell/Section';

/** Another address: a letter goes to it, and nothing changes before its link is followed. */
export function EmailChange() {
  const { t } = useTranslation('profile');
  const { user, emailVerified } = useMe();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [sentTo, setSentTo] = useState<string>();
  const { submit, faults, ...form } = useSubmit(() => api.POST('/api/v1/me/email', { body: { email: email.trim(), password } }));

  async function ask() {
    if (!(await submit())) return;
    setSentTo(email.trim());
    setEmail('');
    setPassword('');
  }

  return (
    <Section title={t('email.title')} lead={t('email.lead')}>
      <Group gap="sm">
        <Text size="sm" fw={600}>
          {user.email}
        </Text>
        {emailVerified ? (
          <Badge variant="light" tt="none" leftSection={<IconCheck size={12} aria-hidden />}>
            {t('email.verified')}
          </Badge>
        ) : (
          <>
            <Badge variant="light" tt="none" color="orange">
              {t('email.unverified')}
            </Badge>
            <SendVerification />
          </>
        )}
      </Group>
      {sentTo && (
        <Alert variant="light" role="status">
          {t('email.sent', { email: sentTo })}
        </Alert>
      )}
      <FormFrame label={t('email.title')} {...form} onSubmit={ask} submit={t('email.submit')}>
        <EmailField label={t('email.new')} autoComplete="email" value={email} onChange={setEmail} error={faults['email']} maw={400} />
        <PasswordField label={t('presentPassword')} value={password} onChange={setPassword} error={faults['password']} maw={400} />
      </FormFrame>
    </Section>
  );
}
