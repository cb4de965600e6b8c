import { Button, Group, TextInput, Title } from '@mantine/core';
import { IconChevronLeft, IconPlus } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkflowDocument } from '../../api/types';
import { useWordsOf } from '../rule/useWordsOf';
import { courseOf } from './course';
import { addTask, addTransition, removeTask, removeTransition, titleOf, END, START } from './edits';
import type { Selected } from './selection';
import { TaskPanel } from './TaskPanel';
import { TransitionPanel } from './TransitionPanel';
import { WorkflowCanvas } from './WorkflowCanvas';
import { WorkflowPanel } from './WorkflowPanel';
import classes from './designer.module.css';

type WorkflowDesignerProps = {
  workflow: WorkflowDocument;
  isNew: boolean;
  onChange: (workflow: WorkflowDocument) => void;
  /** What was found, where it is in sight while one draws. */
  findings: ReactNode;
};

/** Draws a workflow, for somebody who need not read JSON: the picture, and a panel for what is chosen in it. */
export function WorkflowDesigner({ workflow, isNew, onChange, findings }: WorkflowDesignerProps) {
  const { t } = useTranslation('editor');
  const [chosen, setChosen] = useState<Selected>();
  const wordsOf = useWordsOf(workflow);
  const course = useMemo(() => courseOf(workflow, t, wordsOf), [workflow, t, wordsOf]);
  const task = workflow.tasks.find(({ key }) => key === chosen?.task);
  const transition = chosen?.transition === undefined ? undefined : workflow.transitions[chosen.transition];
  const selected = task || transition ? chosen : undefined;

  /** The first task stands between the start and the end at once. */
  function add(title: string) {
    const { workflow: more, key } = addTask(workflow, title);
    const isFirst = workflow.tasks.length === 0 && workflow.transitions.length === 0;
    onChange(isFirst ? addTransition(addTransition(more, START, key), key, END) : more);
    setChosen({ task: key });
  }

  function remove(tasks: string[], transitions: number[]) {
    const cut = [...transitions].sort((one, other) => other - one).reduce(removeTransition, workflow);
    onChange(tasks.reduce(removeTask, cut));
    setChosen(undefined);
  }

  const title = task
    ? t('panel.task', { title: task.title || task.key })
    : transition
      ? t('panel.transition', { from: titleOf(workflow, transition.from, t), to: titleOf(workflow, transition.to, t) })
      : t('panel.workflow');

  return (
    <div className={classes.designer}>
      <div className={classes.left}>
        <NewTask onAdd={add} />
        <WorkflowCanvas
          {...{ course, selected }}
          onSelect={setChosen}
          onConnect={(from, to) => onChange(addTransition(workflow, from, to))}
          onDelete={remove}
        />
        {findings}
      </div>
      <section className={classes.panel} aria-label={title}>
        <Group justify="space-between" mb="sm" wrap="nowrap" align="start">
          <Title order={2} size="h4">
            {title}
          </Title>
          {selected && (
            <Button variant="subtle" size="compact-sm" leftSection={<IconChevronLeft size={14} />} onClick={() => setChosen(undefined)}>
              {t('panel.back')}
            </Button>
          )}
        </Group>
        {task ? (
          <TaskPanel key={task.key} {...{ workflow, task, onChange }} onSelect={setChosen} />
        ) : transition ? (
          <TransitionPanel key={chosen!.transition} {...{ workflow, onChange }} index={chosen!.transition!} onSelect={setChosen} />
        ) : (
          <WorkflowPanel {...{ workflow, isNew, onChange }} onSelect={setChosen} />
        )}
      </section>
    </div>
  );
}

function NewTask({ onAdd }: { onAdd: (title: string) => void }) {
  const { t } = useTranslation('editor');
  const [title, setTitle] = useState('');
  function add() {
    if (title.trim() === '') return;
    onAdd(title.trim());
    setTitle('');
  }
  return (
    <Group align="end" gap="xs" mb="sm">
      <TextInput
        w={280}
        label={t('task.new')}
        placeholder={t('task.newExample')}
        value={title}
        maxLength={200}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && add()}
      />
      <Button leftSection={<IconPlus size={16} />} onClick={add} disabled={title.trim() === ''} variant="light">
        {t('task.add')}
      </Button>
    </Group>
  );
}
