import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../../api/types';
import { DataView } from '../../../data/DataView';
import { useTimes } from '../../../texts/times';
import { useTaskSchema } from '../../tickets/ticket/useSchemas';

/** What came out of a step that was done before. */
export function EarlierStep({ step, workflow }: { step: Task; workflow?: string }) {
  const { t } = useTranslation('task');
  const { ago } = useTimes();
  const schema = useTaskSchema(workflow, step.key);
  return (
    <div>
      <Title order={3} size="h6">
        {step.title}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('context.doneBy', { name: step.assignee?.name ?? '–', time: step.completedAt ? ago(step.completedAt) : '' })}
      </Text>
      <DataView data={step.output} schema={schema} label={step.title} />
    </div>
  );
}
