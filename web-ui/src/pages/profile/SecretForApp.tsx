import { Anchor, Code, CopyButton, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SecondFactorOffer } from '../../api/types';
import { QrCode } from '../../qr/QrCode';

const IN_GROUPS_OF_FOUR = /.{1,4}/g;

/** What an app needs: as a picture for its camera, as a link on the phone itself, and to be typed. */
export function SecretForApp({ offer: { address, secret } }: { offer: SecondFactorOffer }) {
  const { t } = useTranslation('profile');
  return (
    <Group align="start" gap="lg">
      <QrCode text={address} label={t('secondFactor.picture')} />
      <Stack gap="xs" flex={1} miw={220}>
        <Text size="sm">{t('secondFactor.scan')}</Text>
        <Anchor href={address} size="sm">
          {t('secondFactor.onThisDevice')}
        </Anchor>
        <Text size="sm">{t('secondFactor.orType')}</Text>
        <Code block fz="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {secret.match(IN_GROUPS_OF_FOUR)?.join(' ')}
        </Code>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button size="xs" variant="default" onClick={copy} style={{ alignSelf: 'start' }}>
              {t(copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
      </Stack>
    </Group>
  );
}
