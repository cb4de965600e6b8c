import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Ticket } from '../../api/types';

/** Where a ticket is, and who has it: the first step, and how many run beside it. */
export function StepNow({ ticket: { steps = [], openTasks } }: { ticket: Ticket }) {
  const { t } = useTranslation('tickets');
  const [first] = steps;
  if (!first) return null;
  return (
    <Text size="sm">
      {first.title}
      <Text span c="dimmed" size="sm">
        {` · ${first.assignee?.name ?? t('nobody')}`}
        {openTasks > 1 && ` · ${t('moreSteps', { count: openTasks - 1 })}`}
      </Text>
    </Text>
  );
}
