import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import { useSubmit } from '../form/useSubmit';
import { useProblemTexts } from '../texts/problems';

/** Asks for the letter that verifies one's own address, once more. */
export function SendVerification() {
  const { t } = useTranslation('frame');
  const { sentence } = useProblemTexts();
  const [isSent, setSent] = useState(false);
  const { submit, isSending, error } = useSubmit(() => api.POST('/api/v1/me/email/verification'));
  return (
    <Group gap="sm" role="status">
      {isSent ? (
        <Text size="sm">{t('verify.sent')}</Text>
      ) : (
        <Button size="compact-sm" variant="default" loading={isSending} onClick={async () => setSent(await submit())}>
          {t('verify.send')}
        </Button>
      )}
      {error !== undefined && (
        <Text size="sm" c="red">
          {sentence(error)}
        </Text>
      )}
    </Group>
  );
}
