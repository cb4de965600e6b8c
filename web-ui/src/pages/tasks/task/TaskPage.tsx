import { Anchor, Group, Text } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../../api/client';
import { LIVE_IN_MILLISECONDS } from '../../../api/queries';
import { BackToList } from '../../../list/BackToList';
import { Failure, Loading } from '../../../list/states';
import { StatusBadge } from '../../../list/StatusBadge';
import { useMay, useMe } from '../../../session/me';
import { Page } from '../../../shell/Page';
import { DueIn } from '../DueIn';
import { AssignTask } from './AssignTask';
import { BeginTask } from './BeginTask';
import { KeptDraft } from './KeptDraft';
import { Standing } from './Standing';
import { TaskContext } from './TaskContext';
import { TaskDone } from './TaskDone';
import { TaskForm } from './TaskForm';
import classes from './task.module.css';

const route = getRouteApi('/inside/tasks/$taskId');

/** A task: what it is about, and the form with which it is done. */
export function TaskPage() {
  const { taskId } = route.useParams();
  return <OneTask key={taskId} id={taskId} />;
}

function OneTask({ id }: { id: string }) {
  const { t } = useTranslation(['task', 'tasks']);
  const me = useMe();
  const assigns = useMay('assign_tasks');
  const readsAll = useMay('read_all_tickets');
  const [isJustDone, setJustDone] = useState(false);
  const { data, error, isPending, refetch } = useApi.useQuery(
    'get',
    '/api/v1/tasks/{id}',
    { params: { path: { id } } },
    { refetchInterval: LIVE_IN_MILLISECONDS }
  );

  if (isPending) return <Loading />;
  if (!data) return <Failure error={error} retry={refetch} />;
  const { task, description } = data;
  const isOpen = task.status === 'OPEN' || task.status === 'IN_PROGRESS';
  const isMine = task.assignee?.id === me.user.id;
  const isForMe = isOpen && isMine;

  return (
    <Page
      above={<BackToList to={isMine || !readsAll ? '/my-tasks' : '/tasks'}>{t(isMine || !readsAll ? 'backToMine' : 'backToAll')}</BackToList>}
      title={task.title}
      lead={
        <Group component="span" gap="sm">
          <Anchor component={Link} to={`/tickets/${task.ticket}`}>{`#${task.ticketNumber} ${task.ticketTitle}`}</Anchor>
          <StatusBadge status={task.status}>{t(`tasks:statuses.${task.status}`)}</StatusBadge>
          {isOpen && <DueIn task={task} />}
        </Group>
      }
      actions={
        isOpen && (
          <>
            {isMine && task.status === 'OPEN' && <BeginTask task={task} />}
            {assigns && <AssignTask task={task} />}
          </>
        )
      }
    >
      {description && <Text className={classes.description}>{description}</Text>}
      <div className={classes.task}>
        <TaskContext detail={data} />
        <section aria-labelledby="work" className={classes.work}>
          {isForMe ? (
            <TaskForm detail={data} onDone={() => setJustDone(true)} />
          ) : task.status === 'COMPLETED' ? (
            <TaskDone detail={data} isJustDone={isJustDone} />
          ) : (
            <Standing task={task} />
          )}
          {!isForMe && <KeptDraft detail={data} />}
        </section>
      </div>
    </Page>
  );
}
