import { api } from '../api/client';
import { ifMatch } from '../api/ifMatch';
import type { DefinitionRow, DefinitionStatus } from '../api/types';

/** What can be designed. */
export type Kind = 'workflow' | 'ticketType';

export const PAGES = { workflow: '/workflows', ticketType: '/ticket-types' } as const;

const PATHS = { workflow: '/api/v1/workflow-definitions', ticketType: '/api/v1/ticket-definitions' } as const;

/** Sent as it was typed, so that the API tells of this text and of no other. */
const raw = (text: string) => ({ body: text as never, bodySerializer: () => text });

/** The routes of both kinds of definitions, which are alike. */
export const definitions = (kind: Kind) => {
  const path = PATHS[kind] as '/api/v1/workflow-definitions';
  return {
    list: (query: { key?: string; status?: DefinitionStatus; cursor?: string }) => api.GET(path, { params: { query: { ...query, limit: 200 } } }),
    read: (id: string) => api.GET(`${path}/{id}`, { params: { path: { id } } }),
    document: (id: string) => api.GET(`${path}/{id}/document`, { params: { path: { id } }, parseAs: 'text' }),
    review: (text: string) => api.POST(path, { params: { query: { validateOnly: true } }, ...raw(text) }),
    upload: (text: string) => api.POST(path, raw(text)),
    publish: (id: string, version: number) => api.POST(`${path}/{id}/publish`, at(id, version)),
    retire: (id: string, version: number) => api.POST(`${path}/{id}/retire`, at(id, version)),
  };
};

const at = (id: string, version: number) => ({ params: { path: { id }, header: ifMatch(version) } });

const MOST_PAGES = 10;

/** All versions that fit, the latest first. */
export async function everyVersion(kind: Kind, query: { key?: string; status?: DefinitionStatus }): Promise<DefinitionRow[]> {
  const versions: DefinitionRow[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { data, error } = await definitions(kind).list({ ...query, cursor });
    if (error) throw error;
    versions.push(...data.items);
    cursor = data.nextCursor;
    if (!cursor) break;
  }
  return versions;
}
