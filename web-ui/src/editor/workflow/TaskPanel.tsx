import { Accordion, Button, Group, Select, Stack, Switch, TextInput, Textarea, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TaskDocument, WorkflowDocument } from '../../api/types';
import { FormBuilder } from '../form/FormBuilder';
import { JsonField } from '../JsonField';
import { LayoutFields } from '../LayoutFields';
import { RoleSelect } from '../RoleSelect';
import { DueInput } from './DueInput';
import { KeyInput } from './KeyInput';
import { changeTask, removeTask, renameTask } from './edits';
import type { Selected } from './selection';
import { WaysOut } from './WaysOut';

type TaskPanelProps = {
  workflow: WorkflowDocument;
  task: TaskDocument;
  onChange: (workflow: WorkflowDocument) => void;
  onSelect: (selected: Selected) => void;
};

/** One task: who does it, until when, what is asked, and where it goes from there. */
export function TaskPanel({ workflow, task, onChange, onSelect }: TaskPanelProps) {
  const { t } = useTranslation('editor');
  const set = (change: Partial<TaskDocument>) => onChange(changeTask(workflow, task.key, change));

  function rename(key: string) {
    onChange(renameTask(workflow, task.key, key));
    onSelect({ task: key });
  }

  function remove() {
    onChange(removeTask(workflow, task.key));
    onSelect(undefined);
  }

  return (
    <Stack gap="sm">
      <TextInput label={t('task.title')} value={task.title ?? ''} maxLength={200} onChange={(event) => set({ title: event.currentTarget.value })} />
      <Textarea
        label={t('task.description')}
        value={task.description ?? ''}
        autosize
        maxRows={6}
        onChange={(event) => set({ description: event.currentTarget.value || undefined })}
      />
      <RoleSelect label={t('task.roles')} value={task.companyRoles} onChange={(companyRoles) => set({ companyRoles })} />
      <Select
        label={t('task.assignment')}
        allowDeselect={false}
        data={(['shortestList', 'claim'] as const).map((value) => ({ value, label: t(`task.assignments.${value}`) }))}
        value={task.assignment ?? 'shortestList'}
        onChange={(assignment) => set({ assignment: assignment === 'claim' ? 'claim' : undefined })}
      />
      <DueInput value={task.dueIn} onChange={(dueIn) => set({ dueIn })} />
      <Title order={3} size="h5" mt="xs">
        {t('task.form')}
      </Title>
      <FormBuilder label={t('task.form')} schema={task.outputSchema} onChange={(outputSchema) => set({ outputSchema })} />
      <WaysOut {...{ workflow, onChange, onSelect }} from={task.key} />
      <Accordion variant="contained" chevronPosition="left">
        <Accordion.Item value="more">
          <Accordion.Control>{t('task.more')}</Accordion.Control>
          <Accordion.Panel>
            <Stack gap="sm">
              <KeyInput label={t('task.key')} value={task.key} taken={workflow.tasks.map(({ key }) => key)} onChange={rename} />
              <Switch
                label={t('task.split')}
                description={t('task.splitHelp')}
                checked={task.split === 'all'}
                onChange={(event) => set({ split: event.currentTarget.checked ? 'all' : undefined })}
              />
              <Switch
                label={t('task.join')}
                description={t('task.joinHelp')}
                checked={task.join === 'all'}
                onChange={(event) => set({ join: event.currentTarget.checked ? 'all' : undefined })}
              />
              <JsonField
                label={t('task.inputTransform')}
                description={t('task.inputTransformHelp')}
                value={task.inputTransform}
                onChange={(inputTransform) => set({ inputTransform })}
              />
              <JsonField
                label={t('task.outputTransform')}
                description={t('task.outputTransformHelp')}
                value={task.outputTransform}
                onChange={(outputTransform) => set({ outputTransform: outputTransform as TaskDocument['outputTransform'] })}
              />
              <LayoutFields value={task} onChange={set} />
            </Stack>
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
      <Group>
        <Button variant="subtle" color="red" leftSection={<IconTrash size={16} />} onClick={remove}>
          {t('task.remove')}
        </Button>
      </Group>
    </Stack>
  );
}
