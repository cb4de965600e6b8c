import { useApi } from '../../api/client';
import type { Choice } from '../../list/ChoiceFilter';

/** The kinds of tickets that there are or were, each as its latest version calls it. */
export function useTicketTypes(): Choice[] {
  const { data } = useApi.useQuery(
    'get',
    '/api/v1/ticket-definitions',
    { params: { query: { limit: 200 } } },
    { staleTime: 60_000 }
  );
  const titles = new Map<string, string>();
  for (const { key, title, status } of data?.items ?? []) {
    if (status !== 'DRAFT' && !titles.has(key)) titles.set(key, title);
  }
  return [...titles].map(([value, label]) => ({ value, label })).sort((one, other) => one.label.localeCompare(other.label));
}
