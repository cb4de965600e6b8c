import { useLocation } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What was typed on the page before. */
    email?: string;
    /** Where to go after logging in, where it must not stand in the address: it holds a token. */
    next?: string;
  }
}

/** What one page of the entry hands to the next without putting it into the address. */
export function useEntryState(): { email?: string; next?: string } {
  return useLocation({ select: ({ state }) => ({ email: state.email, next: state.next }), structuralSharing: true });
}
