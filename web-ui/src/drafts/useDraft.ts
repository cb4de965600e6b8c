import { useEffect, useMemo, useRef, useState } from 'react';
import { useMe } from '../session/me';
import { discardDraft, forgetOldDrafts, readDraft, saveDraft, type DraftKey } from './drafts';

const PAUSE_IN_MILLISECONDS = 600;

type KeptValue = {
  value: unknown;
  savedAt?: string;
  /** @param byHand whether somebody typed it, so that it is worth keeping */
  change: (value: unknown, byHand: boolean) => void;
  discard: () => void;
  /** Counts how often it was begun anew; a form that has it as its key forgets the rest as well. */
  beginning: number;
};

/** What is being typed, kept in this browser soon after each pause, and when the page is left. */
export function useDraft(about: string): KeptValue {
  const me = useMe();
  const key = useMemo<DraftKey>(() => ({ person: me.user.id, company: me.company.slug, about }), [me.user.id, me.company.slug, about]);
  const [{ value, savedAt }, setDraft] = useState<{ value: unknown; savedAt?: string }>(() => readDraft(key) ?? { value: undefined });
  const [beginning, setBeginning] = useState(0);
  const unsaved = useRef<{ value: unknown } | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  function save() {
    if (!unsaved.current) return;
    const saved = saveDraft(key, unsaved.current.value);
    unsaved.current = undefined;
    setDraft((before) => ({ ...before, savedAt: saved?.savedAt }));
  }
  const latestSave = useRef(save);
  latestSave.current = save;

  useEffect(() => {
    forgetOldDrafts();
    const leave = () => latestSave.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      clearTimeout(timer.current);
      leave();
    };
  }, []);

  function change(next: unknown, byHand: boolean) {
    setDraft((before) => ({ ...before, value: next }));
    if (!byHand) return;
    unsaved.current = { value: next };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latestSave.current(), PAUSE_IN_MILLISECONDS);
  }

  function discard() {
    clearTimeout(timer.current);
    unsaved.current = undefined;
    discardDraft(key);
    setDraft({ value: undefined });
    setBeginning((before) => before + 1);
  }

  return { value, savedAt, change, discard, beginning };
}
