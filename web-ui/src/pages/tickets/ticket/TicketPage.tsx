import { Alert, Group, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../../api/client';
import { LIVE_IN_MILLISECONDS } from '../../../api/queries';
import { BackToList } from '../../../list/BackToList';
import { Failure, Loading } from '../../../list/states';
import { StatusBadge } from '../../../list/StatusBadge';
import { useMay, useMe } from '../../../session/me';
import { Page } from '../../../shell/Page';
import { Asked } from './Asked';
import { CourseSection } from './CourseSection';
import { OpenErrors } from './OpenErrors';
import { TicketHistory } from './TicketHistory';
import { Withdraw } from './Withdraw';
import classes from './ticket.module.css';

const route = getRouteApi('/inside/tickets/$ticketId');

/** A ticket: what was asked, where it is, and what happened. */
export function TicketPage() {
  const { t } = useTranslation(['ticket', 'tickets']);
  const me = useMe();
  const readsAll = useMay('read_all_tickets');
  const { ticketId } = route.useParams();
  const { submitted, view } = route.useSearch();
  const { data, error, isPending, refetch } = useApi.useQuery(
    'get',
    '/api/v1/tickets/{id}',
    { params: { path: { id: ticketId } } },
    { refetchInterval: ({ state: { data } }) => (data?.ticket.status ?? 'ACTIVE') === 'ACTIVE' && LIVE_IN_MILLISECONDS }
  );

  if (isPending) return <Loading />;
  if (!data) return <Failure error={error} retry={refetch} />;
  const { ticket, errors } = data;
  const isMine = ticket.submitter.id === me.user.id;

  return (
    <Page
      above={isMine || !readsAll ? <BackToList to="/my-tickets">{t('backToMine')}</BackToList> : <BackToList to="/tickets">{t('backToAll')}</BackToList>}
      title={ticket.title}
      lead={
        <Group component="span" gap="xs">
          <Text span inherit>{`#${ticket.number}`}</Text>
          <StatusBadge status={ticket.status}>{t(`tickets:statuses.${ticket.status}`)}</StatusBadge>
        </Group>
      }
      actions={isMine && ticket.status === 'ACTIVE' && <Withdraw ticket={ticket} />}
    >
      {submitted && ticket.status === 'ACTIVE' && (
        <Alert color="green" variant="light" role="status">
          {t(ticket.openErrors > 0 ? 'received.stuck' : ticket.workflowStatus === 'NOT_STARTED' ? 'received.starting' : 'received.begun')}
        </Alert>
      )}
      <OpenErrors errors={errors} />
      <div className={classes.ticket} data-view={view}>
        <CourseSection detail={data} isStaff={readsAll} />
        <Asked ticket={ticket} isStaff={readsAll} />
        <TicketHistory detail={data} />
      </div>
    </Page>
  );
}
