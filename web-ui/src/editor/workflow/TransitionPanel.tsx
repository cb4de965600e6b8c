import { Button, Group, NumberInput, Select, Stack, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TransitionDocument, WorkflowDocument } from '../../api/types';
import { ConditionBuilder } from '../rule/ConditionBuilder';
import { knownFields } from '../rule/knownFields';
import { useTicketFields } from '../rule/useTicketFields';
import { END, START, changeTransition, removeTransition, titleOf } from './edits';
import type { Selected } from './selection';

type TransitionPanelProps = {
  workflow: WorkflowDocument;
  index: number;
  onChange: (workflow: WorkflowDocument) => void;
  onSelect: (selected: Selected) => void;
};

const BEFORE_OTHERS = 10;

/** One way from a step to another: when it is taken, and before which others. */
export function TransitionPanel({ workflow, index, onChange, onSelect }: TransitionPanelProps) {
  const { t } = useTranslation('editor');
  const transition = workflow.transitions[index]!;
  const ticketFields = useTicketFields(workflow.key);
  const fields = [...knownFields(workflow, transition.from, t), ...ticketFields];
  const set = (change: Partial<TransitionDocument>) => onChange(changeTransition(workflow, index, change));
  const steps = (extra: string[]) => [...extra, ...workflow.tasks.map(({ key }) => key)].map((key) => ({ value: key, label: titleOf(workflow, key, t) }));

  /** What has a condition comes before what has none; else it would never be taken. */
  function setWhen(when: unknown) {
    const isFirst = transition.when === undefined && when !== undefined && !transition.priority;
    set({ when, ...(isFirst && { priority: BEFORE_OTHERS }) });
  }

  function remove() {
    onChange(removeTransition(workflow, index));
    onSelect(undefined);
  }

  return (
    <Stack gap="sm">
      <Group grow gap="xs">
        <Select label={t('ways.from')} allowDeselect={false} data={steps([START])} value={transition.from} onChange={(from) => from && set({ from })} />
        <Select label={t('ways.goTo')} allowDeselect={false} data={steps([END])} value={transition.to} onChange={(to) => to && set({ to })} />
      </Group>
      <Title order={3} size="h5">
        {t('condition.title')}
      </Title>
      <ConditionBuilder key={index} rule={transition.when} {...{ fields }} onChange={setWhen} />
      <NumberInput
        label={t('ways.priority')}
        description={t('ways.priorityHelp')}
        allowDecimal={false}
        value={transition.priority ?? 0}
        onChange={(priority) => set({ priority: typeof priority === 'number' && priority !== 0 ? priority : undefined })}
      />
      <Group>
        <Button variant="subtle" color="red" leftSection={<IconTrash size={16} />} onClick={remove}>
          {t('ways.remove')}
        </Button>
      </Group>
    </Stack>
  );
}
