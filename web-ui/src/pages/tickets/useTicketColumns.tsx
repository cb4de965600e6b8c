import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Ticket } from '../../api/types';
import { When } from '../../list/When';
import type { Column } from '../../list/DataTable';
import { RowLink } from '../../list/RowLink';
import { StatusBadge } from '../../list/StatusBadge';
import { StepNow } from './StepNow';
import { useTicketTypes } from './useTicketTypes';

export function useTicketColumns(): Column<Ticket>[] {
  const { t } = useTranslation('tickets');
  const types = new Map(useTicketTypes().map(({ value, label }) => [value, label]));
  return [
    { id: 'number', header: t('number'), sort: 'number', csv: 'number', cell: ({ number }) => `#${number}` },
    {
      id: 'title',
      header: t('title'),
      sort: 'title',
      csv: 'title',
      isFixed: true,
      cell: ({ id, title }) => (
        <RowLink to={`/tickets/${id}`} list="/tickets">
          {title}
        </RowLink>
      ),
    },
    { id: 'type', header: t('type'), csv: 'type', isExtra: true, cell: ({ type }) => types.get(type) ?? type },
    { id: 'submitter', header: t('submitter'), csv: 'submitter', cell: ({ submitter }) => submitter.name },
    { id: 'contact', header: t('contact'), csv: 'contact', isExtra: true, cell: ({ contact }) => contact?.name },
    {
      id: 'status',
      header: t('status'),
      sort: 'status',
      csv: 'status',
      cell: ({ status }) => <StatusBadge status={status}>{t(`statuses.${status}`)}</StatusBadge>,
    },
    { id: 'step', header: t('step'), csv: 'openTasks', cell: (ticket) => <StepNow ticket={ticket} /> },
    {
      id: 'errors',
      header: t('errors'),
      csv: 'openErrors',
      cell: ({ openErrors }) =>
        openErrors > 0 && (
          <Group gap={4} wrap="nowrap">
            <IconAlertTriangle size={16} aria-hidden />
            <Text size="sm">{t('openErrors', { count: openErrors })}</Text>
          </Group>
        ),
    },
    {
      id: 'submittedAt',
      header: t('submittedAt'),
      sort: 'submittedAt',
      csv: 'submittedAt',
      cell: ({ submittedAt }) => <When time={submittedAt} />,
    },
    {
      id: 'closedAt',
      header: t('closedAt'),
      sort: 'closedAt',
      csv: 'closedAt',
      isExtra: true,
      cell: ({ closedAt }) => closedAt && <When time={closedAt} />,
    },
  ];
}
