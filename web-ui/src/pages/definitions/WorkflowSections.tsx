import { Card, Group, List, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWordsOf } from '../../editor/rule/useWordsOf';
import { courseOf } from '../../editor/workflow/course';
import { START, asWorkflow } from '../../editor/workflow/edits';
import { WorkflowGraph } from '../../graph/WorkflowGraph';
import { References } from './References';
import { TaskSection } from './TaskSection';
import { WaysOutOf } from './WaysOutOf';

/** A workflow to be read: its picture, its tasks, and what leads from one to the next. */
export function WorkflowSections({ value }: { value: unknown }) {
  const { t } = useTranslation('definitions');
  const { t: tEditor } = useTranslation('editor');
  const workflow = useMemo(() => asWorkflow(value), [value]);
  const wordsOf = useWordsOf(workflow);
  const course = useMemo(() => workflow && courseOf(workflow, tEditor, wordsOf), [workflow, tEditor, wordsOf]);
  const [selected, setSelected] = useState<string>();
  if (!workflow || !course) return <Text c="dimmed">{t('notReadable')}</Text>;
  const { description, tasks, fields = [], externalReferences } = workflow;

  function select(key: string) {
    setSelected(key);
    const section = document.getElementById(`task-${key}`);
    section?.scrollIntoView({ block: 'center' });
    section?.focus({ preventScroll: true });
  }

  return (
    <Stack gap="lg">
      {description && <Text>{description}</Text>}
      <WorkflowGraph {...{ course, selected }} onSelect={select} />
      <section aria-labelledby="tasks">
        <Title order={2} size="h4" id="tasks" mb="xs">
          {t('tasks.title', { count: tasks.length })}
        </Title>
        <Stack gap="sm">
          <Card withBorder padding="sm">
            <Text fw={600}>{tEditor('ends.start')}</Text>
            <WaysOutOf {...{ workflow, wordsOf }} from={START} />
          </Card>
          {tasks.map((task) => (
            <TaskSection key={task.key} {...{ workflow, task, wordsOf }} isSelected={task.key === selected} />
          ))}
        </Stack>
      </section>
      {fields.length > 0 && (
        <section aria-labelledby="fields">
          <Title order={2} size="h4" id="fields" mb="xs">
            {t('fields')}
          </Title>
          <List size="sm">
            {fields.map(({ name, type }) => (
              <List.Item key={name}>
                <Group gap="xs" component="span">
                  <Text span ff="monospace" size="sm">
                    {name}
                  </Text>
                  <Text span c="dimmed" size="sm">
                    {tEditor(`fields.types.${type}`)}
                  </Text>
                </Group>
              </List.Item>
            ))}
          </List>
        </section>
      )}
      <References references={externalReferences} />
    </Stack>
  );
}
