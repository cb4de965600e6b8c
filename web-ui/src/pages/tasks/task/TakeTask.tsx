import { Button, type ButtonProps } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { ifMatch } from '../../../api/ifMatch';
import type { Task } from '../../../api/types';
import { useSubmit } from '../../../form/useSubmit';
import { refused } from '../../../shell/told';
import { useProblemTexts } from '../../../texts/problems';

/** Takes a task that nobody has, and opens it. */
export function TakeTask({ task, ...button }: { task: Task } & ButtonProps) {
  const { t } = useTranslation('task');
  const { sentence } = useProblemTexts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { isSending, submit } = useSubmit(async () => {
    const { error } = await api.POST('/api/v1/tasks/{id}/claim', {
      params: { path: { id: task.id }, header: ifMatch(task.version) },
    });
    await queries.invalidateQueries();
    if (error) {
      refused(t('take.failed'), sentence(error));
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
