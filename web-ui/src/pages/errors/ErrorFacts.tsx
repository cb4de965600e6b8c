import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import type { TicketError } from '../../api/types';
import { StatusBadge } from '../../list/StatusBadge';
import { Facts, type Fact } from '../../shell/Facts';
import { useTimes } from '../../texts/times';

/** What the error is about, and how far somebody has dealt with it. */
export function ErrorFacts({ error }: { error: TicketError }) {
  const { t } = useTranslation('errors');
  const { dateAndTime } = useTimes();
  const { data: handler } = useApi.useQuery(
    'get',
    '/api/v1/members/{id}',
    { params: { path: { id: error.handledBy ?? '' } } },
    { enabled: error.handledBy !== undefined }
  );
  const facts: Fact[] = [
    [t('status'), <StatusBadge status={error.status}>{t(`statuses.${error.status}`)}</StatusBadge>],
    [
      t('ticket'),
      <Anchor component={Link} to={`/tickets/${error.ticket}`} size="sm">
        {`#${error.ticketNumber} ${error.ticketTitle}`}
      </Anchor>,
    ],
    [
      t('task'),
      error.task && (
        <Anchor component={Link} to={`/tasks/${error.task}`} size="sm">
          {error.taskTitle}
        </Anchor>
      ),
    ],
    [t('kind'), t(`kinds.${error.kind}`)],
    [t('raisedAt'), dateAndTime(error.raisedAt)],
    [t('handledBy'), handler && `${handler.firstName} ${handler.lastName}`],
    [t('notes'), error.notes],
  ];
  return <Facts label={t('facts')} facts={facts} />;
}
