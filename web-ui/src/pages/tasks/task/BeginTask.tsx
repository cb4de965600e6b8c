import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { ifMatch } from '../../../api/ifMatch';
import type { Task } from '../../../api/types';
import { useSubmit } from '../../../form/useSubmit';
import { refused } from '../../../shell/told';
import { useProblemTexts } from '../../../texts/problems';

/** Shows others that it is being done. */
export function BeginTask({ task }: { task: Task }) {
  const { t } = useTranslation('task');
  const { sentence } = useProblemTexts();
  const queries = useQueryClient();
  const { isSending, submit } = useSubmit(async () => {
    const { error } = await api.POST('/api/v1/tasks/{id}/start', {
      params: { path: { id: task.id }, header: ifMatch(task.version) },
    });
    await queries.invalidateQueries();
    if (error) refused(t('begin.failed'), sentence(error));
    return { error };
  });
  return (
    <Button variant="default" loading={isSending} onClick={() => void submit()}>
      {t('begin.action')}
    </Button>
  );
}
