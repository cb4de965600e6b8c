import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { LIVE_IN_MILLISECONDS } from '../../api/queries';
import { DueIn } from '../tasks/DueIn';
import { FewRows } from './FewRows';
import classes from './dashboard.module.css';

/** The most pressing of my tasks. */
export function NextTasks() {
  const { t } = useTranslation('dashboard');
  const query = useApi.useQuery(
    'get',
    '/api/v1/my/tasks',
    { params: { query: { sort: 'dueAt', limit: 5 } } },
    { refetchInterval: 2 * LIVE_IN_MILLISECONDS }
  );
  return (
    <FewRows title={t('next.title')} query={query} none={t('next.none')} all={<Anchor component={Link} to="/my-tasks" size="sm">{t('next.all')}</Anchor>}>
      {(task) => (
        <li key={task.id} className={classes.row}>
          <div>
            <Anchor component={Link} to={`/tasks/${task.id}`} fw={500} display="block" truncate>
              {task.title}
            </Anchor>
            <Text size="sm" c="dimmed" truncate>
              {`#${task.ticketNumber} ${task.ticketTitle}`}
            </Text>
          </div>
          <DueIn task={task} />
        </li>
      )}
    </FewRows>
  );
}
