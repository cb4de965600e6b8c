import { Button, Text } from '@mantine/core';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty, Loading } from '../list/states';
import type { Kind } from './kinds';
import { asTicketType } from './ticketType/documents';
import { asWorkflow } from './workflow/edits';

const TicketTypeDesigner = lazy(() => import('./ticketType/TicketTypeDesigner').then(({ TicketTypeDesigner }) => ({ default: TicketTypeDesigner })));
const WorkflowDesigner = lazy(() => import('./workflow/WorkflowDesigner').then(({ WorkflowDesigner }) => ({ default: WorkflowDesigner })));

type DrawViewProps = {
  kind: Kind;
  value: unknown;
  isNew: boolean;
  onChange: (document: object) => void;
  onText: () => void;
  findings: ReactNode;
};

/** The document without JSON; where it can't be shown so, the way to the text. */
export function DrawView({ kind, value, isNew, onChange, onText, findings }: DrawViewProps) {
  const { t } = useTranslation('editor');
  const workflow = useMemo(() => (kind === 'workflow' ? asWorkflow(value) : undefined), [kind, value]);
  const ticketType = kind === 'ticketType' ? asTicketType(value) : undefined;
  if (workflow || ticketType) {
    return (
      <Suspense fallback={<Loading />}>
        {workflow && <WorkflowDesigner {...{ workflow, isNew, onChange, findings }} />}
        {ticketType && <TicketTypeDesigner document={ticketType} {...{ isNew, onChange, findings }} />}
      </Suspense>
    );
  }
  return (
    <>
      <Empty title={t('views.notDrawable')}>
        <Text c="dimmed">{t('views.notDrawableText')}</Text>
        <Button variant="light" onClick={onText}>
          {t('views.goToText')}
        </Button>
      </Empty>
      {findings}
    </>
  );
}
