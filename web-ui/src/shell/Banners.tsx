import { Alert, Stack, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/me';
import { ClosedCompany } from './ClosedCompany';
import classes from './strip.module.css';
import { SendVerification } from './SendVerification';

/** What one ought to know while working; what must not be missed for a moment is the strip above. */
export function Banners() {
  const { guest, acting, emailVerified } = useMe();
  return (
    <Stack gap="xs" className={classes.banners}>
      <ClosedCompany />
      {!guest && !acting && !emailVerified && <UnverifiedAddress />}
    </Stack>
  );
}

function UnverifiedAddress() {
  const { t } = useTranslation('frame');
  const { user } = useMe();
  return (
    <Alert role="region" variant="light" icon={<IconMail />} aria-label={t('verify.label')}>
      <Stack gap="xs" align="start">
        <Text size="sm">{t('verify.text', { email: user.email })}</Text>
        <SendVerification />
      </Stack>
    </Alert>
  );
}
