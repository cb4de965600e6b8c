import { useCallback, useEffect, useRef, useState } from 'react';
import { useLater } from './useLater';

type Kept = { text: string; at: string };

export type Draft = {
  text: string;
  change: (text: string) => void;
  /** When the text was typed that the browser had kept from another time. */
  restoredAt?: string;
  /** Back to what is stored. */
  discard: () => void;
  /** Nothing has to be kept any more: the text is stored. */
  forget: () => void;
  undo?: () => void;
  redo?: () => void;
};

/** Not that of forms' drafts, which are tidied up by their own rules. */
const PREFIX = 'ticketflower.document.';
const SAVE_AFTER_MILLISECONDS = 300;
/** What is typed within this time is undone as one. */
const TOGETHER_IN_MILLISECONDS = 1000;
const MOST_STEPS = 200;

/** A text that is being worked on. The browser keeps it until it is stored, whatever happens to the page. */
export function useDraft(name: string, stored: string): Draft {
  const key = PREFIX + name;
  const [kept] = useState(() => readKept(key));
  const [text, setText] = useState(kept?.text ?? stored);
  const [isRestored, setRestored] = useState(kept !== undefined && kept.text !== stored);
  const [past, setPast] = useState<string[]>([]);
  const [future, setFuture] = useState<string[]>([]);
  const changedAt = useRef(0);
  const isForgotten = useRef(false);
  const settled = useLater(text, SAVE_AFTER_MILLISECONDS);
  const latest = useRef(text);
  latest.current = text;

  const save = useCallback(() => {
    if (latest.current === stored || isForgotten.current) localStorage.removeItem(key);
    else if (readKept(key)?.text !== latest.current) keep(key, { text: latest.current, at: new Date().toISOString() });
  }, [key, stored]);

  useEffect(save, [save, settled]);
  useEffect(() => {
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [save]);

  function change(next: string) {
    if (next === text) return;
    isForgotten.current = false;
    const now = Date.now();
    if (now - changedAt.current > TOGETHER_IN_MILLISECONDS) setPast([...past, text].slice(-MOST_STEPS));
    changedAt.current = now;
    setFuture([]);
    setText(next);
  }

  function go(from: string[], setFrom: (steps: string[]) => void, to: string[], setTo: (steps: string[]) => void) {
    setFrom(from.slice(0, -1));
    setTo([...to, text]);
    changedAt.current = 0;
    setText(from.at(-1)!);
  }

  return {
    text,
    change,
    restoredAt: isRestored ? kept?.at : undefined,
    discard() {
      setRestored(false);
      change(stored);
    },
    forget() {
      isForgotten.current = true;
      localStorage.removeItem(key);
    },
    undo: past.length > 0 ? () => go(past, setPast, future, setFuture) : undefined,
    redo: future.length > 0 ? () => go(future, setFuture, past, setPast) : undefined,
  };
}

function readKept(key: string): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
    return typeof kept?.text === 'string' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** A browser whose store is full keeps nothing; the page goes on. */
function keep(key: string, kept: Kept) {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    localStorage.removeItem(key);
  }
}

/** Puts a text where the editor looks for it, as if somebody had typed it there. */
export function keepDraft(name: string, text: string) {
  keep(PREFIX + name, { text, at: new Date().toISOString() });
}
