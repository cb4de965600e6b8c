import { send } from '../api/client';

export type Query = Record<string, string | boolean | readonly string[] | undefined>;

/** The parameters of a list as they stand in an address. */
export function written(query: Query): string {
  const filled = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(filled.map(([name, value]) => [name, String(value)])).toString();
}

/** Fetches a table of all that a list shows, and saves it as a file. What is refused is thrown. */
export async function exportList(path: string, query: Query, columns?: string[]): Promise<void> {
  const address = `/api/v1${path}/export?${written({ ...query, columns })}`;
  const response = await send(new Request(new URL(address, window.location.origin)));
  if (!response.ok) throw await response.json();
  save(await response.blob(), nameIn(response) ?? `${path.slice(1)}.csv`);
}

function nameIn(response: Response): string | undefined {
  return /filename="?([^";]+)"?/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
}

/** Hands a file to the browser. */
export function save(content: Blob, name: string) {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
