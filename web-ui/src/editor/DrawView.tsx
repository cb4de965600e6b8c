import { Button, Text } from '@mantine/core';
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
};

/** The document without JSON; where it can't be shown so, the way to the text. */
export function DrawView({ kind, value, isNew, onChange, onText }: DrawViewProps) {
  const { t } = useTranslation('editor');
  const workflow = kind === 'workflow' ? asWorkflow(value) : undefined;
  const ticketType = kind === 'ticketType' ? asTicketType(value) : undefined;
  if (workflow) return <WorkflowDesigner {...{ workflow, isNew, onChange }} />;
  if (ticketType) return <TicketTypeDesigner document={ticketType} {...{ isNew, onChange }} />;
  return (
    <Empty title={t('views.notDrawable')}>
      <Text c="dimmed">{t('views.notDrawableText')}</Text>
      <Button variant="light" onClick={onText}>
        {t('views.goToText')}
      </Button>
    </Empty>
  );
}
