import { useLocation } from '@tanstack/react-router';

/** The token of a letter. It stands behind the `#`, where no server logs it. */
export function useHashToken(): string | undefined {
  return useLocation({ select: ({ hash }) => hash }) || undefined;
}
