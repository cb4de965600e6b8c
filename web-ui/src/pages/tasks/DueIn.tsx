import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../api/types';
import { Due } from './Due';

/** When a task is due, where no heading says that the time is about that. */
export function DueIn({ task }: { task: Task }) {
  const { t } = useTranslation('task');
  if (!task.dueAt) return null;
  const isOverdue = Date.parse(task.dueAt) < Date.now();
  return (
    <Group gap={4} wrap="nowrap">
      {!isOverdue && (
        <Text span size="sm" c="dimmed">
          {t('mine.due')}
        </Text>
      )}
      <Due task={task} />
    </Group>
  );
}
