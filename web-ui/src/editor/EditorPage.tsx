import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty, Failure, Loading } from '../list/states';
import { useMay } from '../session/me';
import { Page } from '../shell/Page';
import { Editor } from './Editor';
import { documentToStartFrom } from './examples';
import { readSource, write } from './json/source';
import { PAGES, type Kind } from './kinds';
import { definitionQuery, documentQuery } from './queries';
import { StartChoice } from './StartChoice';

/** What stands in the address of an editor. */
export type EditorSearch = { view?: 'draw' | 'text'; from?: string; copy?: string };

export const NewWorkflowPage = () => <NewPage kind="workflow" />;
export const NewTicketTypePage = () => <NewPage kind="ticketType" />;
export const EditWorkflowPage = () => <EditPage kind="workflow" />;
export const EditTicketTypePage = () => <EditPage kind="ticketType" />;

function NewPage({ kind }: { kind: Kind }) {
  const { t } = useTranslation('editor');
  const { from, copy }: EditorSearch = useSearch({ strict: false });
  const start = useMemo(() => from && documentToStartFrom(kind, from, t), [kind, from, t]);
  if (!useMay('design_workflows')) return <NotAllowed {...{ kind }} />;
  if (copy) return <CopyEditor {...{ kind }} id={copy} />;
  return start ? <Editor key={kind} {...{ kind }} stored={start} /> : <StartChoice {...{ kind }} />;
}

function CopyEditor({ kind, id }: { kind: Kind; id: string }) {
  const { t } = useTranslation('editor');
  const { data, error, refetch } = useQuery(documentQuery(kind, id));
  const copied = useMemo(() => data && asCopy(data, t('copyOf')), [data, t]);
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  return copied === undefined ? <Loading /> : <Editor key={id} {...{ kind }} stored={copied} />;
}

/** The same document under a key of its own. */
function asCopy(text: string, word: string): string {
  const source = readSource(text);
  const value = source?.value as { key?: string; title?: string };
  return source ? write({ ...value, key: `${value.key}-2`, title: `${value.title} (${word})` }, source) : text;
}

function EditPage({ kind }: { kind: Kind }) {
  const { id = '' } = useParams({ strict: false });
  const definition = useQuery(definitionQuery(kind, id));
  const document = useQuery(documentQuery(kind, id));
  if (!useMay('design_workflows')) return <NotAllowed {...{ kind }} />;
  const failed = [definition, document].find(({ error }) => error);
  if (failed) return <Failure error={failed.error} retry={() => void failed.refetch()} />;
  if (!definition.data || document.data === undefined) return <Loading />;
  return <Editor key={id} {...{ kind }} stored={document.data} definition={definition.data} />;
}

function NotAllowed({ kind }: { kind: Kind }) {
  const { t } = useTranslation('editor');
  return (
    <Page title={t(`kinds.${kind}.new`)}>
      <Empty title={t('notAllowed.title')}>
        {t('notAllowed.text')}
        <Button component={Link} to={PAGES[kind]} variant="light">
          {t(`kinds.${kind}.all`)}
        </Button>
      </Empty>
    </Page>
  );
}
