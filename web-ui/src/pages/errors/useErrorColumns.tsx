import { useTranslation } from 'react-i18next';
import type { TicketError } from '../../api/types';
import type { Column } from '../../list/DataTable';
import { RowLink } from '../../list/RowLink';
import { StatusBadge } from '../../list/StatusBadge';
import { When } from '../../list/When';

export function useErrorColumns(): Column<TicketError>[] {
  const { t } = useTranslation('errors');
  return [
    {
      id: 'code',
      header: t('code'),
      csv: 'code',
      isFixed: true,
      cell: ({ id, code }) => (
        <RowLink to={`/ticket-errors/${id}`} list="/ticket-errors">
          {t(`codes.${code}.name`)}
        </RowLink>
      ),
    },
    { id: 'number', header: t('number'), csv: 'ticketNumber', cell: ({ ticketNumber }) => `#${ticketNumber}` },
    {
      id: 'ticket',
      header: t('ticket'),
      csv: 'ticketTitle',
      cell: ({ ticket, ticketTitle }) => (
        <RowLink to={`/tickets/${ticket}`} list="/ticket-errors">
          {ticketTitle}
        </RowLink>
      ),
    },
    { id: 'task', header: t('task'), csv: 'taskTitle', cell: ({ taskTitle }) => taskTitle },
    {
      id: 'status',
      header: t('status'),
      sort: 'status',
      csv: 'status',
      cell: ({ status }) => <StatusBadge status={status}>{t(`statuses.${status}`)}</StatusBadge>,
    },
    { id: 'raisedAt', header: t('raisedAt'), sort: 'raisedAt', csv: 'raisedAt', cell: ({ raisedAt }) => <When time={raisedAt} /> },
    { id: 'kind', header: t('kind'), sort: 'kind', csv: 'kind', isExtra: true, cell: ({ kind }) => t(`kinds.${kind}`) },
    { id: 'message', header: t('message'), csv: 'message', isExtra: true, cell: ({ message }) => message },
    { id: 'notes', header: t('notes'), csv: 'notes', isExtra: true, cell: ({ notes }) => notes },
  ];
}
