import { Alert, Button, Group, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Faults } from '../../form/FormFrame';
import { useSubmit } from '../../form/useSubmit';
import { useMe } from '../../session/me';

/** Whoever has not verified their own address can't invite yet; here is the letter that helps. */
export function Unverified() {
  const { t } = useTranslation('invitations');
  const me = useMe();
  const [isSent, setSent] = useState(false);
  const { isSending, error, submit } = useSubmit(async () => {
    const { error } = await api.POST('/api/v1/me/email/verification');
    setSent(!error);
    return { error };
  });
  if (me.emailVerified || me.guest) return null;

  return (
    <Alert color="yellow" icon={<IconMail aria-hidden />} title={t('unverified.title')}>
      <Group justify="space-between">
        <Text size="sm" role="status">
          {t(isSent ? 'unverified.sent' : 'unverified.text', { email: me.user.email })}
        </Text>
        {!isSent && (
          <Button size="xs" variant="default" loading={isSending} onClick={() => void submit()}>
            {t('unverified.send')}
          </Button>
        )}
      </Group>
      {error !== undefined && <Faults error={error} />}
    </Alert>
  );
}
