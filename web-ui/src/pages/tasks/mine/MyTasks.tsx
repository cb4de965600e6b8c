import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../../api/client';
import { LIVE_IN_MILLISECONDS } from '../../../api/queries';
import type { Task } from '../../../api/types';
import { News } from '../../../list/News';
import { ClearFilter, Empty, Failure, Loading } from '../../../list/states';
import { useStableRows } from '../../../list/useStableRows';
import { dayOf } from '../../../texts/days';
import { useMe } from '../../../session/me';
import { groupedByDue } from './groupedByDue';
import { TaskRows } from './TaskRows';

const MOST = 200;
const idOf = (task: Task) => task.id;

type MyTasksProps = { onlyOverdue: boolean; onShowAll: () => void; onFree: () => void };

/** My list, by how pressing it is. It stays as it was while it is read, and tells what came or went. */
export function MyTasks({ onlyOverdue, onShowAll, onFree }: MyTasksProps) {
  const { t } = useTranslation('task');
  const { timeZone } = useMe();
  const { data, error, isPending, isFetchedAfterMount, refetch } = useApi.useQuery(
    'get',
    '/api/v1/my/tasks',
    { params: { query: { sort: 'dueAt', limit: MOST } } },
    { refetchInterval: LIVE_IN_MILLISECONDS }
  );
  const { rows, news, isGone, showNews } = useStableRows(data?.items, idOf, 'mine', isFetchedAfterMount);

  if (isPending) return <Loading />;
  if (!data) return <Failure error={error} retry={refetch} />;
  const groups = groupedByDue(rows, new Date().toISOString(), (time) => dayOf(time, timeZone));
  const shown = onlyOverdue ? groups.filter(({ group }) => group === 'overdue') : groups;

  return (
    <>
      <News count={news} onShow={showNews} />
      <Stack gap="xl">
        {error && <Failure error={error} retry={refetch} />}
        {onlyOverdue && (
          <Group>
            <Text size="sm">{t('mine.onlyOverdue')}</Text>
            <ClearFilter onClick={onShowAll} />
          </Group>
        )}
        {shown.map(({ group, tasks }) => (
          <section key={group} aria-labelledby={`due-${group}`}>
            <Title order={2} size="h5" id={`due-${group}`} mb="xs">
              {t(`mine.groups.${group}`)}{' '}
              <Text span c="dimmed" inherit fw={400}>
                {tasks.length}
              </Text>
            </Title>
            <TaskRows label={t(`mine.groups.${group}`)} tasks={tasks} isGone={isGone} />
          </section>
        ))}
        {data.nextCursor && <Text size="sm" c="dimmed">{t('mine.more', { count: MOST })}</Text>}
        {shown.length === 0 && !onlyOverdue && (
          <Empty title={t('mine.none')}>
            <Button variant="light" onClick={onFree}>
              {t('mine.toFree')}
            </Button>
          </Empty>
        )}
        {shown.length === 0 && onlyOverdue && <Empty title={t('mine.noneOverdue')} />}
      </Stack>
    </>
  );
}
