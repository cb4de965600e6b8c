import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Ticket } from '../../api/types';

/** At which step a ticket is now, and with whom. */
export function WhereItIs({ ticket: { steps = [], openErrors, openTasks, workflowStatus } }: { ticket: Ticket }) {
  const { t } = useTranslation('submit');
  const [first] = steps;
  if (!first) return <Text size="sm" c="dimmed">{t(openErrors > 0 ? 'mine.stuck' : workflowStatus === 'NOT_STARTED' ? 'mine.starting' : 'mine.moving')}</Text>;
  const others = openTasks - 1;
  return (
    <Text size="sm">
      {first.assignee ? t('mine.with', { step: first.title, name: first.assignee.name }) : t('mine.waiting', { step: first.title })}
      {others > 0 && (
        <Text span c="dimmed" inherit>
          {' '}
          {t('mine.more', { count: others })}
        </Text>
      )}
    </Text>
  );
}
