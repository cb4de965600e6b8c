import { useEffect, useRef } from 'react';

/** A letter after `g` counts for so long. */
const SEQUENCE_IN_MILLISECONDS = 1_500;

type Keys = {
  isOn: boolean;
  /** By the letter after `g`. */
  go: Record<string, () => void>;
  /** By the key itself. */
  press: Record<string, () => void>;
};

/** Listens for single keys, but not to what is typed into a field or said to a dialog. */
export function useKeys(keys: Keys) {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    let goingSince = -Infinity;

    function onKey(event: KeyboardEvent) {
      const { isOn, go, press } = latest.current;
      if (!isOn || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      const isGoing = event.timeStamp - goingSince < SEQUENCE_IN_MILLISECONDS;
      goingSince = -Infinity;
      if (!isGoing && event.key === 'g') {
        goingSince = event.timeStamp;
        return;
      }
      const action = (isGoing ? go : press)[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    }

    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="menu"], [role="listbox"]';

function isTaken(target: EventTarget | null): boolean {
  return (target instanceof Element && target.closest(FIELDS) !== null) || document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}
