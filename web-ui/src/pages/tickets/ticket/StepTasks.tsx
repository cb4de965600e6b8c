import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CourseStep, Task, TicketDetail } from '../../../api/types';
import { DataView } from '../../../data/DataView';
import { StatusBadge } from '../../../list/StatusBadge';
import { When } from '../../../list/When';
import { useStepSchema } from './useSchemas';

type StepTasksProps = { step: CourseStep; detail: TicketDetail; withTitle?: boolean };

/** Each time that the ticket came to a step: who did it, and what came out. */
export function StepTasks({ step, detail, withTitle }: StepTasksProps) {
  const { t } = useTranslation('ticket');
  const tasks = detail.tasks.filter(({ key }) => key === step.key);
  const schema = useStepSchema(detail.ticket.workflow, step);
  return (
    <Stack gap="sm" mt="sm">
      {withTitle && (
        <Title order={3} size="h5">
          {step.title}
        </Title>
      )}
      {tasks.length === 0 && <Text size="sm" c="dimmed">{t(`course.states.${step.state}`)}</Text>}
      {tasks.map((task) => (
        <TaskCard key={task.id} task={task} schema={schema} isReadable={step.tasks.includes(task.id)} />
      ))}
    </Stack>
  );
}

type TaskCardProps = { task: Task; schema?: object; isReadable: boolean };

function TaskCard({ task, schema, isReadable }: TaskCardProps) {
  const { t } = useTranslation(['ticket', 'tasks']);
  const hasOutput = task.output !== undefined && task.output !== null;
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Group gap="xs" justify="space-between">
          <Group gap="xs">
            <StatusBadge status={task.status}>{t(`tasks:statuses.${task.status}`)}</StatusBadge>
            <Text size="sm">{task.assignee?.name ?? t('course.nobody')}</Text>
            <When time={task.completedAt ?? task.createdAt} />
          </Group>
          {isReadable && (
            <Anchor component={Link} to={`/tasks/${task.id}`} size="sm" aria-label={t('openTaskNamed', { title: task.title })}>
              {t('openTask')}
            </Anchor>
          )}
        </Group>
        {hasOutput && <DataView data={task.output} schema={schema} label={t('result', { title: task.title })} />}
      </Stack>
    </Paper>
  );
}
