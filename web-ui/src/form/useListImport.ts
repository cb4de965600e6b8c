import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSubmit } from './useSubmit';

type Answer<Lines> = { lines?: Lines; error?: unknown };

/**
 * A list that is taken over in two steps: first what it would come to, then what it came to. Another
 * text begins anew.
 *
 * @param isWorthIt whether anything would come of these lines
 * @param send asks what the list would come to, or takes it over
 */
export function useListImport<Lines>(
  isWorthIt: (lines: Lines) => boolean,
  send: (csv: string, isReal: boolean) => Promise<Answer<Lines>>
) {
  const queries = useQueryClient();
  const [csv, setCsv] = useState('');
  const [last, setLast] = useState<{ of: string; lines: Lines; isDone: boolean }>();
  const shown = last?.of === csv ? last : undefined;
  const isPreviewed = shown !== undefined && !shown.isDone && isWorthIt(shown.lines);

  const { isSending, error, submit } = useSubmit(async () => {
    const { lines, error } = await send(csv, isPreviewed);
    if (!lines) return { error };
    setLast({ of: csv, lines, isDone: isPreviewed });
    if (isPreviewed) await queries.invalidateQueries();
    return {};
  });

  return { csv, setCsv, shown, isPreviewed, isSending, error, submit };
}
