import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { sentenceOf } from '../../../api/problem';
import type { Task } from '../../../api/types';
import { useSubmit } from '../../../form/useSubmit';

/** Shows others that it is being done. */
export function BeginTask({ task }: { task: Task }) {
  const { t } = useTranslation(['task', 'shell']);
  const queries = useQueryClient();
  const { isSending, submit } = useSubmit(async () => {
    const { error } = await api.POST('/api/v1/tasks/{id}/start', {
      params: { path: { id: task.id }, header: { 'If-Match': `"${task.version}"` } },
    });
    await queries.invalidateQueries();
    if (error) notifications.show({ color: 'red', title: t('begin.failed'), message: sentenceOf(error, t('shell:states.unreachable')) });
    return { error };
  });
  return (
    <Button variant="default" loading={isSending} onClick={() => void submit()}>
      {t('begin.action')}
    </Button>
  );
}
