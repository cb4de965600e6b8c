import { Alert, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/me';
import { ButtonLink } from '../../shell/links';

/** Why somebody can't do this here, and what they can do about it. */
export function OwnersOnly({ who = 'owners' }: { who?: 'owners' | 'admins' }) {
  const { t } = useTranslation(['company', 'frame']);
  const { guest, acting } = useMe();
  return (
    <Alert variant="light" icon={<IconLock aria-hidden />}>
      <Stack gap="xs" align="start">
        <Text size="sm">{t(guest ? 'closed.guest' : acting ? 'closed.acting' : `closed.${who}`)}</Text>
        {guest && (
          <ButtonLink to="/keep" size="xs">
            {t('frame:guest.keep')}
          </ButtonLink>
        )}
      </Stack>
    </Alert>
  );
}
