import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { sessionChanged } from '../../session/me';

/** Goes in, once the API has begun a session. */
export function useEnter() {
  const queries = useQueryClient();
  const router = useRouter();
  return async (path = '/dashboard') => {
    await sessionChanged(queries);
    router.history.push(path);
  };
}
