import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { LIVE_IN_MILLISECONDS } from '../../../api/queries';
import type { HistoryEntry } from '../../../api/types';

const AT_ONCE = 200;

/** All that happened to a ticket, however many pages it takes. */
export function useHistory(ticket: string, isLive: boolean) {
  return useQuery({
    queryKey: ['history', ticket],
    queryFn: () => historyOf(ticket),
    refetchInterval: isLive && LIVE_IN_MILLISECONDS,
  });
}

async function historyOf(ticket: string): Promise<HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  let after: number | undefined;
  do {
    const { data, error } = await api.GET('/api/v1/tickets/{id}/history', {
      params: { path: { id: ticket }, query: { after, limit: AT_ONCE } },
    });
    if (error) throw error;
    entries.push(...data.items);
    after = data.nextAfter;
  } while (after !== undefined);
  return entries;
}
