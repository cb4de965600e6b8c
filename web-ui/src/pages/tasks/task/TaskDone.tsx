import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../../api/client';
import type { TaskDetail } from '../../../api/types';
import { LayoutData } from '../../../layouts/LayoutData';
import { useMe } from '../../../session/me';
import { useTimes } from '../../../texts/times';
import { useWhatComesNext } from './useWhatComesNext';

/** What was handed in, what follows from it, and the next thing to do. */
export function TaskDone({ detail, isJustDone }: { detail: TaskDetail; isJustDone: boolean }) {
  const { t } = useTranslation('task');
  const { dateAndTime } = useTimes();
  const { task, outputSchema, displayLayout } = detail;
  const me = useMe();
  const outcome = useRef<HTMLDivElement>(null);
  const next = useWhatComesNext(detail);
  useEffect(() => {
    if (isJustDone) outcome.current?.focus();
  }, [isJustDone]);

  return (
    <Stack gap="md">
      <Alert ref={outcome} tabIndex={-1} role="status" color="green" variant="light" icon={<IconCheck aria-hidden />} title={t('done.title')}>
        <Stack gap="sm">
          {next.map((sentence) => (
            <Text key={sentence} size="sm">
              {sentence}
            </Text>
          ))}
          <Group gap="xs">
            {task.assignee?.id === me.user.id && <NextTask besides={task.id} />}
            <Button component={Link} to={`/tickets/${task.ticket}`} variant="default">
              {t('done.toTicket')}
            </Button>
          </Group>
        </Stack>
      </Alert>
      <Title order={2} size="h4" id="work">
        {t('done.output')}
      </Title>
      {task.assignee && task.completedAt && (
        <Text size="sm" c="dimmed">
          {t('done.by', { name: task.assignee.name, time: dateAndTime(task.completedAt) })}
        </Text>
      )}
      <LayoutData layout={displayLayout} data={task.output} schema={outputSchema as object | undefined} label={t('done.output')} />
    </Stack>
  );
}

/** The most pressing of what is left on my list. */
function NextTask({ besides }: { besides: string }) {
  const { t } = useTranslation('task');
  const { data } = useApi.useQuery('get', '/api/v1/my/tasks', { params: { query: { sort: 'dueAt', limit: 2 } } });
  const next = data?.items.find(({ id }) => id !== besides);
  return next ? (
    <Button component={Link} to={`/tasks/${next.id}`}>
      {t('done.nextTask', { title: next.title })}
    </Button>
  ) : (
    <Button component={Link} to="/my-tasks">
      {t('done.toMine')}
    </Button>
  );
}
