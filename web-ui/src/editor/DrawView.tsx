import { Button, Text } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../list/states';
import type { Kind } from './kinds';
import { asTicketType } from './ticketType/documents';
import { TicketTypeDesigner } from './ticketType/TicketTypeDesigner';
import { asWorkflow } from './workflow/edits';
import { WorkflowDesigner } from './workflow/WorkflowDesigner';

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
  if (workflow) return <WorkflowDesigner {...{ workflow, isNew, onChange, findings }} />;
  if (ticketType) return <TicketTypeDesigner document={ticketType} {...{ isNew, onChange, findings }} />;
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
