import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

function set(next: boolean) {
  isOpen = next;
  listeners.forEach((tell) => tell());
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The list of the shortcuts, which opens from several places. */
export const shortcutList = { open: () => set(true), close: () => set(false) };

export function useShortcutList(): boolean {
  return useSyncExternalStore(listen, () => isOpen);
}
