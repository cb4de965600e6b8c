import { Alert, Button, Group, Stack, Tabs, Text } from '@mantine/core';
import { IconCode, IconPencil } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../api/types';
import { Failure, Loading } from '../list/states';
import { useMe } from '../session/me';
import { Page } from '../shell/Page';
import { useTimes } from '../texts/times';
import { DrawView } from './DrawView';
import { EditorActions } from './EditorActions';
import type { EditorSearch } from './EditorPage';
import { Refused } from './Refused';
import { readSource, write } from './json/source';
import type { Reveal } from './json/JsonEditor';
import type { Kind } from './kinds';
import { NewerVersion } from './NewerVersion';
import { FindingList } from './review/FindingList';
import { useReview } from './review/useReview';
import { useDraft } from './useDraft';
import { useFileDrop } from './useFileDrop';
import { useStoring } from './useStoring';

const TextView = lazy(() => import('./TextView').then(({ TextView }) => ({ default: TextView })));

type EditorProps = {
  kind: Kind;
  /** The text that one begins with. */
  stored: string;
  /** The version that is edited; none for something new. */
  definition?: Definition;
};

/** A document in two views that show the same: drawn, and as text. What was found stands below. */
export function Editor({ kind, stored, definition }: EditorProps) {
  const { t } = useTranslation('editor');
  const { ago } = useTimes();
  const { company, user } = useMe();
  const { view = 'draw' }: EditorSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const draft = useDraft([company.slug, user.id, kind, definition?.id ?? 'new'].join('.'), stored);
  const source = useMemo(() => readSource(draft.text), [draft.text]);
  const review = useReview(kind, draft.text);
  const storing = useStoring({ kind, draft, stored, definition });
  const [reveal, setReveal] = useState<Reveal>();
  const { marks, isCurrent } = review;
  const isNew = definition === undefined;
  const title = (source?.value as { title?: unknown } | undefined)?.title;
  const show = (next: 'draw' | 'text') =>
    void navigate({ to: '.', search: (before: EditorSearch) => ({ ...before, view: next === 'draw' ? undefined : next }), replace: true } as never);
  const open = (text: string) => draft.change(text);
  const drop = useFileDrop(open);

  const findings = (
    <>
      {review.error ? <Failure error={review.error} /> : null}
      <FindingList
        {...{ marks }}
        isChecking={!isCurrent}
        onReveal={({ from, to }) => {
          show('text');
          setReveal({ from, to });
        }}
      />
    </>
  );

  return (
    <Page
      title={typeof title === 'string' && title.trim() !== '' ? title : t(`kinds.${kind}.new`)}
      lead={definition ? t('editing', { key: definition.key, number: definition.number }) : t(`kinds.${kind}.newLead`)}
      actions={<EditorActions {...{ kind, draft, review, storing }} onOpen={open} />}
    >
      <Stack gap="md" {...drop}>
        {draft.restoredAt && (
          <Alert variant="light" role="status">
            <Group justify="space-between">
              <Text size="sm">{t('draft.restored', { when: ago(draft.restoredAt) })}</Text>
              <Button size="xs" variant="default" onClick={draft.discard}>
                {t('draft.discard')}
              </Button>
            </Group>
          </Alert>
        )}
        {definition && <NewerVersion {...{ kind, definition }} />}
        {storing.error !== undefined && <Refused error={storing.error} />}
        <Tabs value={view} onChange={(next) => show(next === 'text' ? 'text' : 'draw')} keepMounted={false}>
          <Tabs.List aria-label={t('views.label')} mb="md">
            <Tabs.Tab value="draw" leftSection={<IconPencil size={16} />}>
              {t(`views.draw.${kind}`)}
            </Tabs.Tab>
            <Tabs.Tab value="text" leftSection={<IconCode size={16} />}>
              {t('views.text')}
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="draw">
            <DrawView
              {...{ kind, isNew, findings }}
              value={source?.value}
              onChange={(value) => draft.change(`${write(value, source)}\n`)}
              onText={() => show('text')}
            />
          </Tabs.Panel>
          <Tabs.Panel value="text">
            <Suspense fallback={<Loading />}>
              <TextView {...{ kind, marks, reveal, source }} text={draft.text} onChange={draft.change} onSave={storing.store} />
              {findings}
            </Suspense>
          </Tabs.Panel>
        </Tabs>
      </Stack>
    </Page>
  );
}
