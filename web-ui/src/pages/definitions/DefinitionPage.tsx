import { Grid, Group, Stack, Tabs, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LaterFormPreview } from '../../editor/form/LaterFormPreview';
import type { Reveal } from '../../editor/json/JsonEditor';
import { readSource } from '../../editor/json/source';
import type { Kind } from '../../editor/kinds';
import { definitionQuery, documentQuery, versionsQuery } from '../../editor/queries';
import { FindingList } from '../../editor/review/FindingList';
import { marksOf } from '../../editor/review/marks';
import { asTicketType } from '../../editor/ticketType/documents';
import { Failure, Loading } from '../../list/states';
import { Page } from '../../shell/Page';
import { DefinitionActions } from './DefinitionActions';
import { StatusBadge } from './StatusBadge';
import { TicketTypeSections } from './TicketTypeSections';
import { Versions } from './Versions';

const Comparison = lazy(() => import('./Comparison').then(({ Comparison }) => ({ default: Comparison })));
const JsonEditor = lazy(() => import('../../editor/json/JsonEditor').then(({ JsonEditor }) => ({ default: JsonEditor })));
const WorkflowSections = lazy(() => import('./WorkflowSections').then(({ WorkflowSections }) => ({ default: WorkflowSections })));

export const WorkflowPage = () => <DefinitionPage kind="workflow" />;
export const TicketTypePage = () => <DefinitionPage kind="ticketType" />;

type Search = { tab?: 'document' | 'form' | 'compare'; compare?: string };

/** One version of what somebody designed: what it says, its document, its form, its other versions. */
function DefinitionPage({ kind }: { kind: Kind }) {
  const { t } = useTranslation('definitions');
  const { id = '' } = useParams({ strict: false });
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const definition = useQuery(definitionQuery(kind, id));
  const document = useQuery(documentQuery(kind, id));
  const versions = useQuery({ ...versionsQuery(kind, { key: definition.data?.key }), enabled: definition.data !== undefined });
  const text = document.data;
  const value = useMemo(() => (text === undefined ? undefined : readSource(text)?.value), [text]);
  const marks = useMemo(() => marksOf(text ?? '', definition.data?.findings ?? []), [text, definition.data]);
  const [reveal, setReveal] = useState<Reveal>();

  const failed = [definition, document].find(({ error }) => error);
  if (failed) return <Failure error={failed.error} retry={() => void failed.refetch()} />;
  if (!definition.data || text === undefined) return <Loading />;

  const { title, key, number, status } = definition.data;
  const others = (versions.data ?? []).filter((version) => version.key === key);
  const tab = search.tab ?? 'overview';
  const set = (next: Search) => void navigate({ to: '.', search: next, replace: true } as never);

  return (
    <Page
      title={title}
      lead={
        <Group gap="xs" component="span">
          <StatusBadge {...{ status }} />
          <span>{t('keyAndVersion', { key, number })}</span>
        </Group>
      }
      actions={<DefinitionActions {...{ kind, text }} definition={definition.data} />}
    >
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 9 }}>
          <Stack gap="md">
            {marks.length > 0 && (
              <FindingList
                {...{ marks }}
                onReveal={({ from, to }) => {
                  set({ tab: 'document' });
                  setReveal({ from, to });
                }}
              />
            )}
            <Tabs value={tab} onChange={(next) => set(next === 'overview' ? {} : { tab: next as Search['tab'], compare: next === 'compare' ? search.compare : undefined })} keepMounted={false}>
              <Tabs.List mb="md" aria-label={t('tabs.label')}>
                <Tabs.Tab value="overview">{t('tabs.overview')}</Tabs.Tab>
                {kind === 'ticketType' && <Tabs.Tab value="form">{t('tabs.form')}</Tabs.Tab>}
                <Tabs.Tab value="document">{t('tabs.document')}</Tabs.Tab>
                <Tabs.Tab value="compare">{t('tabs.compare')}</Tabs.Tab>
              </Tabs.List>
              <Tabs.Panel value="overview">
                <Suspense fallback={<Loading />}>
                  {kind === 'workflow' ? <WorkflowSections {...{ value }} /> : <TicketTypeSections {...{ value }} />}
                </Suspense>
              </Tabs.Panel>
              <Tabs.Panel value="form">
                <Text c="dimmed" size="sm" mb="sm">
                  {t('formHelp')}
                </Text>
                <LaterFormPreview schema={asTicketType(value)?.form} />
              </Tabs.Panel>
              <Tabs.Panel value="document">
                <Suspense fallback={<Loading />}>
                  <JsonEditor label={t('documentLabel', { title })} value={text} {...{ marks, reveal }} height={600} />
                </Suspense>
              </Tabs.Panel>
              <Tabs.Panel value="compare">
                <Suspense fallback={<Loading />}>
                  <Comparison {...{ kind, text, number }} versions={others.filter((version) => version.id !== id)} compare={search.compare} onCompare={(compare) => set({ tab: 'compare', compare })} />
                </Suspense>
              </Tabs.Panel>
            </Tabs>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 3 }}>
          <Versions {...{ kind }} versions={others} shown={id} />
        </Grid.Col>
      </Grid>
    </Page>
  );
}
