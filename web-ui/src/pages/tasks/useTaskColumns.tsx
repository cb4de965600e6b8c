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
      csv: 'TITLE',
      isFixed: true,
      cell: ({ id, title }) => (
        <RowLink to={`/tasks/${id}`} list="/tasks">
          {title}
        </RowLink>
      ),
    },
    { id: 'ticketNumber', header: t('number'), sort: 'ticketNumber', csv: 'TICKET_NUMBER', cell: ({ ticketNumber }) => `#${ticketNumber}` },
    {
      id: 'ticket',
      header: t('ticket'),
      csv: 'TICKET_TITLE',
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
      csv: 'STATUS',
      cell: ({ status }) => <StatusBadge status={status}>{t(`statuses.${status}`)}</StatusBadge>,
    },
    {
      id: 'assignee',
      header: t('assignee'),
      csv: 'ASSIGNEE',
      cell: ({ assignee }) => assignee?.name ?? <Text c="dimmed" size="sm">{t('nobody')}</Text>,
    },
    { id: 'dueAt', header: t('dueAt'), sort: 'dueAt', csv: 'DUE_AT', cell: (task) => <Due task={task} /> },
    { id: 'createdAt', header: t('createdAt'), sort: 'createdAt', csv: 'CREATED_AT', cell: ({ createdAt }) => <When time={createdAt} /> },
    {
      id: 'completedAt',
      header: t('completedAt'),
      sort: 'completedAt',
      csv: 'COMPLETED_AT',
      isExtra: true,
      cell: ({ completedAt }) => completedAt && <When time={completedAt} />,
    },
    { id: 'key', header: t('key'), csv: 'KEY', isExtra: true, cell: ({ key }) => key },
  ];
}
