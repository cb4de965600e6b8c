import { useRef, useState } from 'react';
import { send } from '../../api/client';
import { save } from '../../list/exportList';

type Phase = 'before' | 'running' | 'over';

/** Fetches a file bit by bit, tells how much of it is there, and saves it. How long it is, nobody knows before its end. */
export function useDownload(path: string, name: string) {
  const [fetched, setFetched] = useState(0);
  const [phase, setPhase] = useState<Phase>('before');
  const [error, setError] = useState<unknown>();
  const stopper = useRef<AbortController>(undefined);

  async function download() {
    stopper.current = new AbortController();
    setFetched(0);
    setError(undefined);
    setPhase('running');
    try {
      const { signal } = stopper.current;
      const response = await send(new Request(new URL(path, window.location.origin), { signal }));
      if (!response.ok) throw await response.json();
      save(await collected(response, setFetched), name);
      setPhase('over');
    } catch (problem) {
      setPhase('before');
      if (!stopper.current.signal.aborted) setError(problem);
    }
  }

  return { fetched, phase, error, download, stop: () => stopper.current?.abort() };
}

async function collected(response: Response, tell: (bytes: number) => void): Promise<Blob> {
  const parts: BlobPart[] = [];
  let bytes = 0;
  const reader = response.body!.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    tell((bytes += part.value.length));
  }
  return new Blob(parts, { type: response.headers.get('Content-Type') ?? '' });
}
