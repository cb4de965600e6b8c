import { Alert, Button, Center, Loader, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WayOut } from '../shell/WayOut';
import { useProblemTexts } from '../texts/problems';

export function Loading() {
  const { t } = useTranslation();
  return (
    <Center mih={240} role="status" aria-label={t('states.loading')}>
      <Loader type="dots" />
    </Center>
  );
}

/** Nothing is here, and what one can do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Center mih={240}>
      <Stack align="center" gap="xs" maw={420} ta="center">
        <IconInbox size={40} stroke={1.2} aria-hidden />
        <Title order={2} size="h4">
          {title}
        </Title>
        {children}
      </Stack>
    </Center>
  );
}

/** A request failed: what it says, and a way to try again. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const { sentence } = useProblemTexts();
  return (
    <Alert color="red" icon={<IconAlertTriangle />} title={t('states.failed')} role="alert" my="md">
      <Stack align="start" gap="sm">
        <Text size="sm">{sentence(error)}</Text>
        <WayOut error={error} />
        {retry && (
          <Button size="xs" variant="default" onClick={retry}>
            {t('states.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** Shows all again where a filter leaves nothing. */
export function ClearFilter({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <Button variant="light" onClick={onClick}>
      {t('list.clear')}
    </Button>
  );
}
