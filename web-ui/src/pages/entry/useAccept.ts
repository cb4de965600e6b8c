import { api } from '../../api/client';
import { useSubmit } from '../../form/useSubmit';
import type { FullName } from './NameFields';
import { useEnter } from './useEnter';

/** Accepts an invitation with a password, and a name if one is new here; then one is in. */
export function useAccept(token: string, password: string, name?: FullName) {
  const enter = useEnter();
  return useSubmit(async () => {
    const { error, response } = await api.POST('/api/v1/invitations/accept', { body: { token, password, ...name } });
    if (!error) await enter();
    return { error, response };
  });
}
