import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldsOf } from '../form/fields';
import { readSource } from '../json/source';
import { documentQuery, versionsQuery } from '../queries';
import type { KnownField } from './knownFields';

const MOST_TYPES = 30;

/** What the published ticket types that start this workflow ask: rules can read it. */
export function useTicketFields(workflow: string): KnownField[] {
  const { t } = useTranslation('editor');
  const { data: published = [] } = useQuery(versionsQuery('ticketType', { status: 'PUBLISHED' }));
  const types = published.filter(({ key }, index) => published.findIndex((other) => other.key === key) === index).slice(0, MOST_TYPES);
  const documents = useQueries({ queries: types.map(({ id }) => documentQuery('ticketType', id)) });
  const fields = documents
    .map(({ data }) => (data === undefined ? undefined : (readSource(data)?.value as { workflow?: string; form?: unknown })))
    .filter((document) => document?.workflow === workflow)
    .flatMap((document) => fieldsOf(document?.form)?.fields ?? [])
    .map(({ name, title, kind, choices }) => ({
      path: `ticket.${name}`,
      label: `${t('condition.ticketField')}: ${title || name}`,
      kind,
      ...(kind === 'choice' && { choices }),
    }));
  return fields.filter(({ path }, index) => fields.findIndex((other) => other.path === path) === index);
}
