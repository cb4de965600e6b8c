import { Alert, Anchor, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TicketError } from '../../../api/types';

/** What holds the ticket up, for those who can repair it. */
export function OpenErrors({ errors }: { errors: TicketError[] }) {
  const { t } = useTranslation('ticket');
  if (errors.length === 0) return null;
  return (
    <Alert color="red" icon={<IconAlertTriangle />} title={t('errors.title', { count: errors.length })}>
      <Stack gap="xs">
        {errors.map(({ id, message, taskTitle }) => (
          <Group key={id} gap="xs" justify="space-between">
            <Text size="sm">{taskTitle ? `${taskTitle}: ${message}` : message}</Text>
            <Anchor component={Link} to={`/ticket-errors/${id}`} size="sm" c="inherit" underline="always" aria-label={t('errors.repairNamed', { message })}>
              {t('errors.repair')}
            </Anchor>
          </Group>
        ))}
      </Stack>
    </Alert>
  );
}
