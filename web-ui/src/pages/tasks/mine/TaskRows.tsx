import { Badge, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../../api/types';
import { readDraft } from '../../../drafts/drafts';
import { StatusBadge } from '../../../list/StatusBadge';
import { useMe } from '../../../session/me';
import { DueIn } from '../DueIn';
import classes from './mine.module.css';

type TaskRowsProps = {
  label: string;
  tasks: Task[];
  isGone?: (task: Task) => boolean;
  /** What can be done with a task at once. */
  action?: (task: Task) => ReactNode;
};

/** Tasks below each other: what is to be done, for which ticket, until when. */
export function TaskRows({ label, tasks, isGone, action }: TaskRowsProps) {
  const { t } = useTranslation(['task', 'tasks']);
  const me = useMe();
  const hasDraft = ({ id }: Task) => readDraft({ person: me.user.id, company: me.company.slug, about: `task.${id}` }) !== undefined;
  return (
    <ul className={classes.rows} aria-label={label}>
      {tasks.map((task) => (
        <li key={task.id} className={classes.row} data-gone={isGone?.(task) || undefined}>
          <div>
            <Link to="/tasks/$taskId" params={{ taskId: task.id }} state={{ list: '/my-tasks' }} className={classes.link}>
              {task.title}
            </Link>
            <Text size="sm" c="dimmed" truncate>
              {`#${task.ticketNumber} ${task.ticketTitle}`}
            </Text>
          </div>
          <Group gap="sm" wrap="nowrap" className={classes.facts}>
            {isGone?.(task) && <Badge variant="outline" color="gray">{t('mine.gone')}</Badge>}
            {hasDraft(task) && <Badge variant="light">{t('mine.draft')}</Badge>}
            {task.status === 'IN_PROGRESS' && <StatusBadge status={task.status}>{t(`tasks:statuses.${task.status}`)}</StatusBadge>}
            <DueIn task={task} />
            {action?.(task)}
          </Group>
        </li>
      ))}
    </ul>
  );
}
