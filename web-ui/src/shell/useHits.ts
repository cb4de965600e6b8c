import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useApi } from '../api/client';
import type { Hit } from '../api/types';

const PAUSE_IN_MILLISECONDS = 150;
const MOST = 8;
const LONGEST = 100;

/** Where each thing that can be found is shown. */
const PAGES: Record<Hit['kind'], string> = {
  TICKET: '/tickets',
  TASK: '/tasks',
  MEMBER: '/people',
  CONTACT: '/contacts',
  WORKFLOW_DEFINITION: '/workflows',
  TICKET_DEFINITION: '/ticket-types',
};

export function pageOf({ kind, id }: Hit): string {
  return `${PAGES[kind]}/${id}`;
}

/** What the API finds while somebody types. */
export function useHits(typed: string) {
  const [text] = useDebouncedValue(typed.trim().slice(0, LONGEST), PAUSE_IN_MILLISECONDS);
  const { data, isFetching } = useApi.useQuery(
    'get',
    '/api/v1/search',
    { params: { query: { text, limit: MOST } } },
    { enabled: text.length > 0, placeholderData: keepPreviousData }
  );
  return { hits: text ? (data?.items ?? []) : [], isSearching: isFetching || text !== typed.trim() };
}
