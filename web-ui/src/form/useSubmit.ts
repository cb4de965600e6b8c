import { useState } from 'react';
import { faultsByField, isProblem } from '../api/problem';

type Submission = {
  isSending: boolean;
  error: unknown;
  /** What the API says of each field, by its path: `companyName`, `address/city`. */
  faults: Record<string, string>;
  submit: () => Promise<boolean>;
  clear: () => void;
};

/** Sends a form, once at a time, and keeps what the API has against it. What was typed stays. */
export function useSubmit(send: () => Promise<{ error?: unknown } | void>): Submission {
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();

  async function submit() {
    if (isSending) return false;
    setSending(true);
    try {
      const outcome = await send();
      const refused = outcome?.error;
      setError(refused);
      return refused === undefined;
    } catch (unreachable) {
      setError(unreachable);
      return false;
    } finally {
      setSending(false);
    }
  }

  return { isSending, error, faults: faultsByField(error), submit, clear: () => setError(undefined) };
}

/** Whether somebody else changed it since it was seen. */
export function isStale(error: unknown): boolean {
  return isProblem(error) && error.status === 412;
}
