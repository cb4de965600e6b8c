import { useRef, useState } from 'react';

export type Done<Row> = { row: Row; error?: unknown };

/** Does the same to many, one after the other, and keeps what came of each. */
export function useBulk<Row>(act: (row: Row) => Promise<{ error?: unknown }>) {
  const [results, setResults] = useState<Done<Row>[]>([]);
  const [phase, setPhase] = useState<'before' | 'running' | 'over'>('before');
  const isStopped = useRef(false);

  async function run(rows: Row[]) {
    isStopped.current = false;
    setPhase('running');
    for (const row of rows) {
      if (isStopped.current) break;
      const { error } = await act(row).catch((unreachable: unknown) => ({ error: unreachable }));
      setResults((sofar) => [...sofar, { row, error }]);
    }
    setPhase('over');
  }

  return { results, phase, run, stop: () => (isStopped.current = true) };
}
