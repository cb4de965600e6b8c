import { useSyncExternalStore } from 'react';

/** A dialog that opens from several places. */
function openable() {
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

  return {
    open: () => set(true),
    close: () => set(false),
    toggle: () => set(!isOpen),
    useIsOpen: () => useSyncExternalStore(listen, () => isOpen),
  };
}

export const palette = openable();
export const shortcutList = openable();
