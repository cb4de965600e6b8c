import { queryOptions, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Me, Permission } from '../api/types';

/** Who is logged in; `null` is nobody. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    const { data, error, response } = await api.GET('/api/v1/me');
    if (response.status === 401) return null;
    if (error) throw error;
    return data ?? null;
  },
  staleTime: 30_000,
});

/** Whoever is logged in, on the pages that only they see. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery);
  if (!data) throw new Error('Expected somebody logged in, but there is nobody.');
  return data;
}

export function useMay(permission: Permission): boolean {
  return useMe().permissions.includes(permission);
}

/** Asks anew who is here, and forgets all that the last session saw. */
export async function sessionChanged(queries: QueryClient): Promise<Me | null> {
  await queries.cancelQueries();
  const me = await queries.fetchQuery({ ...meQuery, staleTime: 0 });
  void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
  return me;
}
