import { queryOptions } from '@tanstack/react-query';
import type { DefinitionStatus } from '../api/types';
import { definitions, everyVersion, type Kind } from './kinds';

/** Everything that pages know of definitions lies under this key. */
export const DEFINITIONS = 'definitions';

export const versionsQuery = (kind: Kind, query: { key?: string; status?: DefinitionStatus } = {}) =>
  queryOptions({ queryKey: [DEFINITIONS, kind, 'versions', query], queryFn: () => everyVersion(kind, query) });

export const definitionQuery = (kind: Kind, id: string) =>
  queryOptions({
    queryKey: [DEFINITIONS, kind, 'one', id],
    queryFn: async () => {
      const { data, error } = await definitions(kind).read(id);
      if (error) throw error;
      return data;
    },
  });

/** The document as it was uploaded, to the letter; it never changes. */
export const documentQuery = (kind: Kind, id: string) =>
  queryOptions({
    queryKey: [DEFINITIONS, kind, 'document', id],
    queryFn: async () => {
      const { data, error } = await definitions(kind).document(id);
      if (error) throw error;
      return data;
    },
    staleTime: Infinity,
  });
