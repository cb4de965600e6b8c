import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { PlatformSession } from '../api/types';

const KEPT_AS = 'ticketflower.platform';

/** Who runs the installation here. Nothing by which one gets in: that is in a cookie that no script reads. */
export type PlatformIdentity = Pick<PlatformSession, 'user' | 'role' | 'until'>;

/** The API tells who somebody is when they log in, and never again. */
export function rememberPlatform({ user, role, until }: PlatformSession) {
  localStorage.setItem(KEPT_AS, JSON.stringify({ user, role, until }));
}

export function forgetPlatform() {
  localStorage.removeItem(KEPT_AS);
}

function remembered(): Partial<PlatformIdentity> {
  try {
    return JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}') as Partial<PlatformIdentity>;
  } catch {
    return {};
  }
}

/** Whether somebody is logged in to run the installation, and who, as far as this browser knows; `null` is nobody. */
export const platformQuery = queryOptions({
  queryKey: ['platform'],
  queryFn: async (): Promise<Partial<PlatformIdentity> | null> => {
    const { error, response } = await api.GET('/api/v1/platform/companies', { params: { query: { limit: 1 } } });
    if (response.status === 401) return null;
    if (error) throw error;
    return remembered();
  },
  staleTime: 30_000,
});

export function usePlatform(): Partial<PlatformIdentity> {
  return useSuspenseQuery(platformQuery).data ?? {};
}
