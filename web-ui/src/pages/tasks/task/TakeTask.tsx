import { Button, type ButtonProps } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { sentenceOf } from '../../../api/problem';
import type { Task } from '../../../api/types';
import { useSubmit } from '../../../form/useSubmit';

/** Takes a task that nobody has, and opens it. */
export function TakeTask({ task, ...button }: { task: Task } & ButtonProps) {
  const { t } = useTranslation(['task', 'shell']);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { isSending, submit } = useSubmit(async () => {
    const { error } = await api.POST('/api/v1/tasks/{id}/claim', {
      params: { path: { id: task.id }, header: { 'If-Match': `"${task.version}"` } },
    });
    await queries.invalidateQueries();
    if (error) {
      notifications.show({ color: 'red', title: t('take.failed'), message: sentenceOf(error, t('shell:states.unreachable')) });
      return { error };
    }
    await navigate({ to: '/tasks/$taskId', params: { taskId: task.id } });
    return {};
  });
  return (
    <Button loading={isSending} onClick={() => void submit()} aria-label={t('take.named', { title: task.title })} {...button}>
      {t('take.action')}
    </Button>
  );
}
