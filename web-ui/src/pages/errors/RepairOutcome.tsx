import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import type { TicketDetail, TicketError } from '../../api/types';
import { useWayBack } from '../../list/useWayBack';
import type { Repair } from './repair';

type RepairOutcomeProps = { error: TicketError; repair: Repair };

/** What came of a repair: where the ticket is now, or what stopped it again. */
export function RepairOutcome({ error, repair }: RepairOutcomeProps) {
  const { t } = useTranslation('errors');
  const goBack = useWayBack('/ticket-errors');
  const { data } = useApi.useQuery('get', '/api/v1/tickets/{id}', { params: { path: { id: error.ticket } } });
  const again = data?.errors.find(({ id }) => id !== error.id);
  const isStuck = again !== undefined && repair !== 'review' && repair !== 'resolve';

  return (
    <Alert
      color={isStuck ? 'yellow' : 'green'}
      icon={isStuck ? <IconAlertTriangle aria-hidden /> : <IconCheck aria-hidden />}
      title={t(isStuck ? 'outcome.again' : `outcome.${repair}`)}
      role="status"
    >
      <Stack gap="sm">
        {isStuck ? (
          <Text size="sm">
            {again.message}{' '}
            <Anchor component={Link} to={`/ticket-errors/${again.id}`} size="sm">
              {t('outcome.next')}
            </Anchor>
          </Text>
        ) : (
          data && <Whereabouts ticket={data} />
        )}
        <Group>
          <Button size="xs" onClick={goBack}>
            {t('outcome.back')}
          </Button>
          <Button size="xs" variant="default" component={Link} to={`/tickets/${error.ticket}`}>
            {t('outcome.ticket')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

function Whereabouts({ ticket: { ticket, tasks } }: { ticket: TicketDetail }) {
  const { t } = useTranslation('errors');
  if (ticket.status !== 'ACTIVE') return <Text size="sm">{t(`outcome.over.${ticket.status}`)}</Text>;
  const open = tasks.filter(({ status }) => status === 'OPEN' || status === 'IN_PROGRESS');
  return (
    <>
      {open.map(({ id, title, assignee }) => (
        <Text key={id} size="sm">
          {t('outcome.now', { task: title, name: assignee?.name ?? t('outcome.nobody') })}
        </Text>
      ))}
    </>
  );
}
