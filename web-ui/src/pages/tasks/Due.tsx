import { Group, Text } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../api/types';
import { When } from '../../list/When';

/** When a task is due; what should be done by now says so. */
export function Due({ task: { dueAt, status } }: { task: Task }) {
  const { t } = useTranslation('tasks');
  if (!dueAt) return null;
  const isOverdue = (status === 'OPEN' || status === 'IN_PROGRESS') && new Date(dueAt).getTime() < Date.now();
  if (!isOverdue) return <When time={dueAt} />;
  return (
    <Group gap={4} wrap="nowrap">
      <IconClockExclamation size={16} aria-hidden color="var(--mantine-color-error)" />
      <Text size="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
        {t('overdueSince')}
      </Text>
      <When time={dueAt} />
    </Group>
  );
}
