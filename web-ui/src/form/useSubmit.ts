import { useState } from 'react';
import { isProblem, pausedUntil } from '../api/problem';
import { useProblemTexts } from '../texts/problems';

export type Submission<Given extends unknown[] = []> = {
  isSending: boolean;
  error: unknown;
  /** What the API says of each field, by its path: `companyName`, `address/city`. */
  faults: Record<string, string>;
  /** Until when the API wants to be left alone. */
  paused: number | undefined;
  submit: (...given: Given) => Promise<boolean>;
  clear: () => void;
};

type Outcome = { error?: unknown; response?: Response } | void;

/** Sends a form, once at a time, and keeps what the API has against it. What was typed stays. */
export function useSubmit<Given extends unknown[]>(send: (...given: Given) => Promise<Outcome>): Submission<Given> {
  const { faultsByField } = useProblemTexts();
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const [paused, setPaused] = useState<number>();

  async function submit(...given: Given) {
    if (isSending) return false;
    setSending(true);
    try {
      const outcome = await send(...given);
      setError(outcome?.error);
      setPaused(pausedUntil(outcome?.response));
      return outcome?.error === undefined;
    } catch (unreachable) {
      setError(unreachable);
      return false;
    } finally {
      setSending(false);
    }
  }

  const faults = isProblem(error) ? faultsByField(error) : {};
  return { isSending, error, faults, paused, submit, clear: () => setError(undefined) };
}

/** Whether somebody else changed it since it was seen. */
export function isStale(error: unknown): boolean {
  return isProblem(error) && error.status === 412;
}
