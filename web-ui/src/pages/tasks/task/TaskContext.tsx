import { Paper, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../../api/client';
import type { Task, TaskDetail } from '../../../api/types';
import { DataView } from '../../../data/DataView';
import { isObject } from '../../../data/json';
import { useTicketForm } from '../../tickets/ticket/useSchemas';
import { EarlierStep } from './EarlierStep';

/** What one has to know to do the task: what was asked, what it was given, and what was done before. */
export function TaskContext({ detail }: { detail: TaskDetail }) {
  const { t } = useTranslation('task');
  const { task, ticketData, inputSchema } = detail;
  const { data: whole } = useApi.useQuery('get', '/api/v1/tickets/{id}', { params: { path: { id: task.ticket } } }, { retry: false });
  const form = useTicketForm(whole?.ticket);
  const earlier = (whole?.tasks ?? []).filter((other) => isBefore(other, task));
  const hasInput = isObject(task.input) && Object.keys(task.input).length > 0;

  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="context">
      <Stack gap="lg">
        <Title order={2} size="h4" id="context">
          {t('context.title')}
        </Title>
        <Part title={t('context.asked')}>
          <DataView data={ticketData} schema={form} label={t('context.asked')} />
        </Part>
        {hasInput && (
          <Part title={t('context.input')}>
            <DataView data={task.input} schema={inputSchema as object | undefined} label={t('context.input')} />
          </Part>
        )}
        {earlier.map((step) => (
          <EarlierStep key={step.id} step={step} workflow={whole?.ticket.workflow} />
        ))}
      </Stack>
    </Paper>
  );
}

function isBefore(other: Task, task: Task): boolean {
  return other.status === 'COMPLETED' && other.number < task.number && isObject(other.output) && Object.keys(other.output).length > 0;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Title order={3} size="h6" mb="xs">
        {title}
      </Title>
      {children}
    </div>
  );
}
