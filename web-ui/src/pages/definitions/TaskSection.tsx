import { Badge, Button, Card, Collapse, Group, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { TaskDocument, WorkflowDocument } from '../../api/types';
import { LaterFormPreview } from '../../editor/form/LaterFormPreview';
import { readDue } from '../../editor/workflow/due';
import { WaysOutOf } from './WaysOutOf';
import classes from './definitions.module.css';

type TaskSectionProps = {
  workflow: WorkflowDocument;
  task: TaskDocument;
  wordsOf: (index: number) => string | undefined;
  isSelected: boolean;
};

/** One task of a workflow, in words. */
export function TaskSection({ workflow, task, wordsOf, isSelected }: TaskSectionProps) {
  const { t } = useTranslation('definitions');
  const { t: tEditor } = useTranslation('editor');
  const [isOpen, { toggle }] = useDisclosure();
  const { key, title, description, type, companyRoles = [], assignment = 'shortestList', dueIn, outputSchema, split, join } = task;
  const due = dueIn === undefined ? undefined : readDue(dueIn);

  return (
    <Card
      component="section"
      aria-labelledby={`title-of-${key}`}
      id={`task-${key}`}
      tabIndex={-1}
      withBorder
      padding="sm"
      style={isSelected ? { borderColor: 'var(--mantine-primary-color-filled)' } : undefined}
    >
      <Group justify="space-between" wrap="nowrap" align="start">
        <Title order={3} size="h5" id={`title-of-${key}`}>
          {title || key}
        </Title>
        <Group gap="xs">
          {split && <Badge variant="default" tt="none">{t('tasks.split')}</Badge>}
          {join && <Badge variant="default" tt="none">{t('tasks.join')}</Badge>}
          <Badge variant="default" tt="none">{t(`tasks.types.${type}`)}</Badge>
        </Group>
      </Group>
      {description && <Text size="sm">{description}</Text>}
      <dl className={classes.facts}>
        <Fact name={t('tasks.who')} value={`${companyRoles.length > 0 ? companyRoles.join(', ') : t('tasks.everybody')} · ${tEditor(`task.assignments.${assignment}`)}`} />
        {dueIn && <Fact name={t('tasks.due')} value={due ? t(`tasks.dueIn.${due.unit}`, { count: due.amount }) : dueIn} />}
      </dl>
      <WaysOutOf {...{ workflow, wordsOf }} from={key} />
      {outputSchema !== undefined && (
        <>
          <Group mt="xs">
            <Button variant="subtle" size="compact-sm" onClick={toggle} aria-expanded={isOpen}>
              {t(isOpen ? 'tasks.hideForm' : 'tasks.showForm')}
            </Button>
          </Group>
          <Collapse expanded={isOpen}>{isOpen && <LaterFormPreview schema={outputSchema} />}</Collapse>
        </>
      )}
    </Card>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <Text component="dt" size="sm">
        {name}
      </Text>
      <Text component="dd" size="sm">
        {value}
      </Text>
    </>
  );
}
