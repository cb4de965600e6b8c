import { useApi } from '../../../api/client';
import type { CourseStep, TaskDocument, Ticket, TicketDocument, TicketType, WorkflowDocument } from '../../../api/types';
import { useMay } from '../../../session/me';

const IMMUTABLE = { staleTime: Infinity };

/** By which form the ticket was filled in, as far as one may know it. */
export function useTicketForm(ticket: Ticket | undefined): object | undefined {
  return asObject(useTicketType(ticket)?.form);
}

/** How the company wants the ticket to be shown. */
export function useTicketLayout(ticket: Ticket): string | undefined {
  return useTicketType(ticket)?.displayLayout;
}

function useTicketType(ticket: Ticket | undefined): TicketDocument | TicketType | undefined {
  const readsDefinitions = useMay('read_definitions');
  const submits = useMay('submit_tickets');
  const { data: document } = useApi.useQuery(
    'get',
    '/api/v1/ticket-definitions/{id}/document',
    { params: { path: { id: ticket?.definition ?? '' } } },
    { ...IMMUTABLE, enabled: readsDefinitions && ticket !== undefined, retry: false }
  );
  const { data: types } = useApi.useQuery('get', '/api/v1/ticket-types', {}, { staleTime: 60_000, enabled: submits && !readsDefinitions });
  const known = types?.items.find((it) => it.key === ticket?.type);
  return (document as TicketDocument | undefined) ?? known;
}

/** How a workflow is defined, for those who may read definitions. */
export function useWorkflowDocument(workflow: string | undefined): WorkflowDocument | undefined {
  const readsDefinitions = useMay('read_definitions');
  const { data } = useApi.useQuery(
    'get',
    '/api/v1/workflow-definitions/{id}/document',
    { params: { path: { id: workflow ?? '' } } },
    { ...IMMUTABLE, enabled: readsDefinitions && workflow !== undefined, retry: false }
  );
  return data as WorkflowDocument | undefined;
}

/** What was asked for at a step, for those who may read definitions. */
export function useTaskSchema(workflow: string | undefined, key: string): object | undefined {
  const step = useWorkflowDocument(workflow)?.tasks.find((task: TaskDocument) => task.key === key);
  return asObject(step?.outputSchema);
}

/** The same for everybody who may read one of the step's tasks. */
export function useStepSchema(workflow: string, { key, tasks: [own] }: CourseStep): object | undefined {
  const defined = useTaskSchema(workflow, key);
  const readsDefinitions = useMay('read_definitions');
  const { data: task } = useApi.useQuery(
    'get',
    '/api/v1/tasks/{id}',
    { params: { path: { id: own ?? '' } } },
    { enabled: own !== undefined && !readsDefinitions, staleTime: 60_000 }
  );
  return defined ?? asObject(task?.outputSchema);
}

function asObject(schema: unknown): object | undefined {
  return typeof schema === 'object' && schema !== null ? schema : undefined;
}
