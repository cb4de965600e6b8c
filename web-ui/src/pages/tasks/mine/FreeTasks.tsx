import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../../api/client';
import { LIVE_IN_MILLISECONDS } from '../../../api/queries';
import type { Task } from '../../../api/types';
import { News } from '../../../list/News';
import { Empty, Failure, Loading } from '../../../list/states';
import { useStableRows } from '../../../list/useStableRows';
import { TakeTask } from '../task/TakeTask';
import { TaskRows } from './TaskRows';
import { useState } from 'react';

const idOf = (task: Task) => task.id;

/** What nobody has yet, and I may take. */
export function FreeTasks() {
  const { t } = useTranslation(['task', 'shell']);
  const [cursor, setCursor] = useState<string>();
  const { data, error, isPending, isFetchedAfterMount, refetch } = useApi.useQuery(
    'get',
    '/api/v1/my/tasks/free',
    { params: { query: { cursor } } },
    { refetchInterval: LIVE_IN_MILLISECONDS }
  );
  const { rows, news, isGone, showNews } = useStableRows(data?.items, idOf, `free ${cursor ?? ''}`, isFetchedAfterMount);

  if (isPending) return <Loading />;
  if (!data) return <Failure error={error} retry={refetch} />;
  return (
    <>
      <News count={news} onShow={showNews} />
      <Stack gap="md">
        {error && <Failure error={error} retry={refetch} />}
        {rows.length === 0 ? (
          <Empty title={t('mine.noneFree')} />
        ) : (
          <TaskRows label={t('mine.tabs.free')} tasks={rows} isGone={isGone} action={(task) => !isGone(task) && <TakeTask task={task} size="compact-sm" />} />
        )}
        <Group justify="center">
          {cursor && <Button variant="default" onClick={() => setCursor(undefined)}>{t('shell:list.first')}</Button>}
          {data.nextCursor && <Button variant="default" onClick={() => setCursor(data.nextCursor)}>{t('shell:list.next')}</Button>}
        </Group>
      </Stack>
    </>
  );
}
