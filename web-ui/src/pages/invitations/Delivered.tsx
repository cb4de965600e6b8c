import { Alert, Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../api/types';

type DeliveredProps = { email: string; delivery: Delivery };

/** Whether the letter went out, and its link, which is shown this once. */
export function Delivered({ email, delivery: { link, mail, mailProblem } }: DeliveredProps) {
  const { t } = useTranslation('invitations');
  const isSent = mail === 'SENT';
  return (
    <Stack gap="sm">
      <Alert
        color={isSent ? 'green' : 'yellow'}
        icon={isSent ? <IconCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
        role="status"
      >
        {t(`delivery.mail.${mail}`, { email, defaultValue: mail })}
        {mailProblem && <Text size="sm">{mailProblem}</Text>}
      </Alert>
      <Group align="end" wrap="nowrap">
        <TextInput
          label={t('delivery.link')}
          description={t('delivery.linkHelp')}
          value={link}
          readOnly
          style={{ flexGrow: 1 }}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={link} timeout={3000}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            >
              {t(copied ? 'delivery.copied' : 'delivery.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Stack>
  );
}
