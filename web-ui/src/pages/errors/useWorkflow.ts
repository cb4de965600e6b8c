import { useApi } from '../../api/client';
import type { WorkflowDocument } from '../../api/types';
import { useWorkflowDocument } from '../tickets/ticket/useSchemas';

/** The document of the workflow by which a ticket runs. */
export function useWorkflow(ticket: string): WorkflowDocument | undefined {
  const { data } = useApi.useQuery('get', '/api/v1/tickets/{id}', { params: { path: { id: ticket } } });
  return useWorkflowDocument(data?.ticket.workflow);
}
