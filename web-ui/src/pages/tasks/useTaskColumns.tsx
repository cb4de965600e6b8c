import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../api/types';
import type { Column } from '../../list/DataTable';
import { RowLink } from '../../list/RowLink';
import { StatusBadge } from '../../list/StatusBadge';
import { When } from '../../list/When';
import { Due } from './Due';

export function useTaskColumns(): Column<Task>[] {
  const { t } = useTranslation('tasks');
  return [
    {
      id: 'title',
      header: t('task'),
      sort: 'title',
      csv: 'title',
      isFixed: true,
      cell: ({ id, title }) => (
        <RowLink to={`/tasks/${id}`} list="/tasks">
          {title}
        </RowLink>
      ),
    },
    { id: 'ticketNumber', header: t('number'), sort: 'ticketNumber', csv: 'ticketNumber', cell: ({ ticketNumber }) => `#${ticketNumber}` },
    {
      id: 'ticket',
      header: t('ticket'),
      csv: 'ticketTitle',
      cell: ({ ticket, ticketTitle }) => (
        <RowLink to={`/tickets/${ticket}`} list="/tasks">
          {ticketTitle}
        </RowLink>
      ),
    },
    {
      id: 'status',
      header: t('status'),
      sort: 'status',
      csv: 'status',
      cell: ({ status }) => <StatusBadge status={status}>{t(`statuses.${status}`)}</StatusBadge>,
    },
    {
      id: 'assignee',
      header: t('assignee'),
      csv: 'assignee',
      cell: ({ assignee }) => assignee?.name ?? <Text c="dimmed" size="sm">{t('nobody')}</Text>,
    },
    { id: 'dueAt', header: t('dueAt'), sort: 'dueAt', csv: 'dueAt', cell: (task) => <Due task={task} /> },
    { id: 'createdAt', header: t('createdAt'), sort: 'createdAt', csv: 'createdAt', cell: ({ createdAt }) => <When time={createdAt} /> },
    {
      id: 'completedAt',
      header: t('completedAt'),
      sort: 'completedAt',
      csv: 'completedAt',
      isExtra: true,
      cell: ({ completedAt }) => completedAt && <When time={completedAt} />,
    },
    { id: 'key', header: t('key'), csv: 'key', isExtra: true, cell: ({ key }) => key },
  ];
}
