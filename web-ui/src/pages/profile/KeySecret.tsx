import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MadeApiKey } from '../../api/types';

/** The whole key, this once. */
export function KeySecret({ made: { apiKey, secret }, onDone }: { made: MadeApiKey; onDone: () => void }) {
  const { t } = useTranslation('profile');
  return (
    <Stack>
      <Alert variant="light" color="orange" title={t('keys.secretTitle', { name: apiKey.name })}>
        {t(secret ? 'keys.secretText' : 'keys.secretGone')}
      </Alert>
      {secret && (
        <Code block fz="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }} aria-label={t('keys.secret')}>
          {secret}
        </Code>
      )}
      <Text size="sm" c="dimmed">
        {t('keys.secretUse')}
      </Text>
      <Group>
        {secret && (
          <CopyButton value={secret}>
            {({ copied, copy }) => <Button onClick={copy}>{t(copied ? 'copied' : 'copy')}</Button>}
          </CopyButton>
        )}
        <Button variant="default" onClick={onDone}>
          {t('keys.done')}
        </Button>
      </Group>
    </Stack>
  );
}
