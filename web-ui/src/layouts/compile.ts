import { queryOptions } from '@tanstack/react-query';

const PATIENCE = 15_000;

type Outcome = { code: string } | { fault: string };

/** A layout as a script; once for each source. */
export function compiledLayout(source: string) {
  return queryOptions({
    queryKey: ['layout', source],
    queryFn: () => compile(source),
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
}

function compile(source: string): Promise<Outcome> {
  const worker = new Worker(new URL('./compiler.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Outcome>((resolve) => {
    setTimeout(() => resolve({ fault: 'It takes too long to compile.' }), PATIENCE);
    worker.onmessage = ({ data }: MessageEvent<Outcome>) => resolve(data);
    worker.onerror = () => resolve({ fault: 'It could not be compiled.' });
    worker.postMessage(source);
  }).finally(() => worker.terminate());
}
