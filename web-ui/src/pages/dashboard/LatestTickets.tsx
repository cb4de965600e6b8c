import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { LIVE_IN_MILLISECONDS } from '../../api/queries';
import { When } from '../../list/When';
import { WhereItIs } from '../submit/WhereItIs';
import { FewRows } from './FewRows';
import classes from './dashboard.module.css';

/** What I submitted last, and where it is. */
export function LatestTickets() {
  const { t } = useTranslation('dashboard');
  const query = useApi.useQuery('get', '/api/v1/my/tickets', { params: { query: { limit: 5 } } }, { refetchInterval: 2 * LIVE_IN_MILLISECONDS });
  return (
    <FewRows title={t('latest.title')} query={query} none={t('latest.none')} all={<Anchor component={Link} to="/my-tickets" size="sm">{t('latest.all')}</Anchor>}>
      {(ticket) => (
        <li key={ticket.id} className={classes.row}>
          <div>
            <Anchor component={Link} to={`/tickets/${ticket.id}`} fw={500} display="block" truncate>
              {`#${ticket.number} ${ticket.title}`}
            </Anchor>
            <WhereItIs ticket={ticket} />
          </div>
          <When time={ticket.submittedAt} />
        </li>
      )}
    </FewRows>
  );
}
