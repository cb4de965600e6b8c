import { useLocation, useRouter } from '@tanstack/react-router';

/** Goes back to the list, at the same place and with the same filter where the page was opened from it. */
export function useWayBack(list: string): () => void {
  const router = useRouter();
  const cameFrom = useLocation({ select: (location) => location.state.list });
  return () => (cameFrom === list ? router.history.back() : void router.navigate({ to: list }));
}
