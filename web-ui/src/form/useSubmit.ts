import { useState } from 'react';
import { faultsByField } from '../api/problem';

type Submission<Input extends unknown[]> = {
  isSending: boolean;
  error: unknown;
  /** What the API says of each field, by its path: `companyName`, `address/city`. */
  faults: Record<string, string>;
  submit: (...input: Input) => Promise<boolean>;
  clear: () => void;
};

/** Sends a form, once at a time, and keeps what the API has against it. What was typed stays. */
export function useSubmit<Input extends unknown[] = []>(
  send: (...input: Input) => Promise<{ error?: unknown } | void>
): Submission<Input> {
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();

  async function submit(...input: Input) {
    if (isSending) return false;
    setSending(true);
    try {
      const outcome = await send(...input);
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
