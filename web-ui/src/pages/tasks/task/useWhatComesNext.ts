import { useTranslation } from 'react-i18next';
import { useApi } from '../../../api/client';
import { isProblem } from '../../../api/problem';
import { LIVE_IN_MILLISECONDS } from '../../../api/queries';
import type { TaskDetail } from '../../../api/types';

/** What follows from a task that is done, in sentences. */
export function useWhatComesNext({ task, next }: TaskDetail): string[] {
  const { t } = useTranslation('task');
  const { data } = useApi.useQuery(
    'get',
    '/api/v1/tickets/{id}',
    { params: { path: { id: task.ticket } } },
    {
      retry: false,
      refetchInterval: ({ state: { data, error } }) =>
        !isProblem(error) && (data === undefined || data.ticket.status === 'ACTIVE') && LIVE_IN_MILLISECONDS,
    }
  );
  const steps = next.map(({ title, assignee, status }) => {
    if (status === 'PENDING') return t('next.waitsForOthers', { title });
    return assignee ? t('next.with', { title, name: assignee.name }) : t('next.free', { title });
  });
  if (!data) return steps;
  const { status, openErrors } = data.ticket;
  if (status === 'COMPLETED') return [...steps, t('next.complete')];
  if (status !== 'ACTIVE') return [...steps, t('next.ended')];
  if (openErrors > 0) return [...steps, t(next.length > 0 ? 'next.heldUp' : 'next.stuck')];
  return next.length > 0 ? steps : [t('next.moving')];
}
