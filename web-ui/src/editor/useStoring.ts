import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../api/types';
import { useSubmit } from '../form/useSubmit';
import { PAGES, definitions, type Kind } from './kinds';
import { DEFINITIONS, documentQuery } from './queries';
import type { Draft } from './useDraft';
import { told } from '../shell/told';

type StoringProps = { kind: Kind; draft: Draft; stored: string; definition?: Definition };

export type Storing = {
  isSending: boolean;
  error: unknown;
  store: () => void;
  publish: () => Promise<boolean>;
};

/** Stores what was written as the next version, and publishes it. */
export function useStoring({ kind, draft, stored, definition }: StoringProps): Storing {
  const { t } = useTranslation('editor');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const routes = definitions(kind);
  const isUnchanged = draft.text === stored && definition?.status === 'DRAFT';
  /** A version that was stored and could not be published is not stored again. */
  const lately = useRef<{ text: string; version: Pick<Definition, 'id' | 'version'> }>(undefined);

  async function upload() {
    if (isUnchanged) return { data: definition };
    if (lately.current?.text === draft.text) return { data: lately.current.version };
    const { data, error } = await routes.upload(draft.text);
    if (error) return { error };
    const made = data as Definition;
    lately.current = { text: draft.text, version: made };
    queries.setQueryData(documentQuery(kind, made.id).queryKey, draft.text);
    return { data: made };
  }

  async function done(id: string, page: string, said: string) {
    draft.forget();
    told(said);
    await queries.invalidateQueries({ queryKey: [DEFINITIONS] });
    await navigate({ to: `${PAGES[kind]}/${id}${page}`, search: (before: { view?: string }) => (page ? { view: before.view } : {}), replace: true } as never);
  }

  const storing = useSubmit(async () => {
    const { data, error } = await upload();
    if (!data) return { error };
    await done(data.id, '/edit', t('stored'));
    return {};
  });

  const publishing = useSubmit(async () => {
    const { data, error } = await upload();
    if (!data) return { error };
    const published = await routes.publish(data.id, data.version);
    if (published.error) return { error: published.error };
    await done(data.id, '', t(`published.${kind}`));
    return {};
  });

  return {
    isSending: storing.isSending || publishing.isSending,
    error: storing.error ?? publishing.error,
    store: () => {
      publishing.clear();
      void storing.submit();
    },
    publish: () => {
      storing.clear();
      return publishing.submit();
    },
  };
}
