import { useApi } from '../../../api/client';
import type { CourseStep, TaskDocument, Ticket, TicketDocument, WorkflowDocument } from '../../../api/types';
import { useMay } from '../../../session/me';

const IMMUTABLE = { staleTime: Infinity };

/** By which form the ticket was filled in, as far as one may know it. */
export function useTicketForm({ type, definition }: Ticket): object | undefined {
  const readsDefinitions = useMay('read_definitions');
  const submits = useMay('submit_tickets');
  const { data: document } = useApi.useQuery(
    'get',
    '/api/v1/ticket-definitions/{id}/document',
    { params: { path: { id: definition } } },
    { ...IMMUTABLE, enabled: readsDefinitions, retry: false }
  );
  const { data: types } = useApi.useQuery('get', '/api/v1/ticket-types', {}, { staleTime: 60_000, enabled: submits && !readsDefinitions });
  const known = types?.items.find((it) => it.key === type);
  return asObject((document as TicketDocument | undefined)?.form ?? known?.form);
}

/** What was asked for at the steps: all of them for those who may read definitions, else of the step whose tasks are one's own. */
export function useOutputSchemas({ workflow }: Ticket, step: CourseStep): Record<string, object | undefined> {
  const readsDefinitions = useMay('read_definitions');
  const { data: document } = useApi.useQuery(
    'get',
    '/api/v1/workflow-definitions/{id}/document',
    { params: { path: { id: workflow } } },
    { ...IMMUTABLE, enabled: readsDefinitions, retry: false }
  );
  const own = step.tasks[0];
  const { data: task } = useApi.useQuery(
    'get',
    '/api/v1/tasks/{id}',
    { params: { path: { id: own ?? '' } } },
    { enabled: own !== undefined && !readsDefinitions, staleTime: 60_000 }
  );
  const all = (document as WorkflowDocument | undefined)?.tasks ?? [];
  return {
    [step.key]: asObject(task?.outputSchema),
    ...Object.fromEntries(all.map(({ key, outputSchema }: TaskDocument) => [key, asObject(outputSchema)])),
  };
}

function asObject(schema: unknown): object | undefined {
  return typeof schema === 'object' && schema !== null ? schema : undefined;
}
