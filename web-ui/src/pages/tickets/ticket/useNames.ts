import { useQueries } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { HistoryEntry, Person, TicketDetail } from '../../../api/types';
import { detailsOf } from './historyDetails';

/** How people are called of whom the history only knows the ids. */
export function useNames({ ticket, tasks }: TicketDetail, entries: HistoryEntry[]): (id: string) => string | undefined {
  const seen = [ticket.submitter, ...tasks.map(({ assignee }) => assignee), ...entries.map(({ by }) => by)];
  const known = new Map(seen.filter((person): person is Person => person !== undefined).map(({ id, name }) => [id, name]));
  const named = entries.flatMap(({ details }) => [detailsOf(details).to, detailsOf(details).from]);
  const unknown = [...new Set(named.filter((id): id is string => id !== undefined && !known.has(id)))];
  const found = useQueries({
    queries: unknown.map((id) => ({ queryKey: ['member-name', id], queryFn: () => nameOf(id), staleTime: Infinity, retry: false })),
  });
  return (id) => known.get(id) ?? found[unknown.indexOf(id)]?.data ?? undefined;
}

async function nameOf(id: string): Promise<string | null> {
  const { data } = await api.GET('/api/v1/members/{id}', { params: { path: { id } } });
  return data ? `${data.firstName} ${data.lastName}` : null;
}
