import { Accordion, Stack, Text, TextInput, Textarea, Title, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WorkflowDocument } from '../../api/types';
import { LayoutFields } from '../LayoutFields';
import { keyFor } from '../names';
import { FieldList } from './FieldList';
import type { Selected } from './selection';
import { WaysOut } from './WaysOut';
import classes from './designer.module.css';

type WorkflowPanelProps = {
  workflow: WorkflowDocument;
  /** Only a workflow of which nothing is stored can still choose its key. */
  isNew: boolean;
  onChange: (workflow: WorkflowDocument) => void;
  onSelect: (selected: Selected) => void;
};

/** The workflow as a whole: what it is called, and all its parts as lists. */
export function WorkflowPanel({ workflow, isNew, onChange, onSelect }: WorkflowPanelProps) {
  const { t } = useTranslation('editor');
  const { title = '', key = '' } = workflow;

  function setTitle(next: string) {
    const follows = isNew && (key === '' || key === keyFor(title));
    onChange({ ...workflow, title: next, ...(follows && { key: next.trim() === '' ? '' : keyFor(next) }) });
  }

  return (
    <Stack gap="sm">
      <TextInput label={t('workflow.title')} value={title} maxLength={200} onChange={(event) => setTitle(event.currentTarget.value)} />
      <TextInput
        label={t('workflow.key')}
        description={t(isNew ? 'workflow.keyHelp' : 'workflow.keyFixed')}
        value={key}
        disabled={!isNew}
        onChange={(event) => onChange({ ...workflow, key: event.currentTarget.value })}
      />
      <Textarea
        label={t('workflow.description')}
        value={workflow.description ?? ''}
        autosize
        maxRows={6}
        onChange={(event) => onChange({ ...workflow, description: event.currentTarget.value || undefined })}
      />
      <section aria-label={t('workflow.tasks')}>
        <Title order={3} size="h5" mb={4}>
          {t('workflow.tasks')}
        </Title>
        {workflow.tasks.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('workflow.noTasks')}
          </Text>
        )}
        <ul className={classes.choices}>
          {workflow.tasks.map((task) => (
            <li key={task.key}>
              <UnstyledButton className={classes.choice} onClick={() => onSelect({ task: task.key })}>
                <Text size="sm">{task.title || task.key}</Text>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </section>
      <WaysOut {...{ workflow, onChange, onSelect }} />
      <FieldList fields={workflow.fields ?? []} onChange={(fields) => onChange({ ...workflow, fields: fields.length > 0 ? fields : undefined })} />
      <Accordion variant="contained" chevronPosition="left">
        <Accordion.Item value="layouts">
          <Accordion.Control>{t('layouts.title')}</Accordion.Control>
          <Accordion.Panel>
            <Stack gap="sm">
              <Text size="sm">{t('layouts.workflowHelp')}</Text>
              <LayoutFields value={workflow} onChange={(layouts) => onChange({ ...workflow, ...layouts })} />
            </Stack>
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
    </Stack>
  );
}
