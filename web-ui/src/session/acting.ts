import { api } from '../api/client';
import type { Acting } from '../api/types';

const KEPT_AS = 'ticketflower.acting';

/** Keeps which session acts, for the button that ends it. */
export function rememberActing(id: string) {
  sessionStorage.setItem(KEPT_AS, id);
}

/**
 * Ends acting for a company. Where nobody knows which session acts (it was begun in another tab), all
 * sessions of the superuser end: acting must be easy to stop, whatever it costs.
 */
export async function stopActing(acting: Acting & { id?: string }) {
  const id = acting.id ?? sessionStorage.getItem(KEPT_AS);
  sessionStorage.removeItem(KEPT_AS);
  return id
    ? api.POST('/api/v1/platform/acting/{id}/end', { params: { path: { id } } })
    : api.DELETE('/api/v1/platform/sessions/current');
}
