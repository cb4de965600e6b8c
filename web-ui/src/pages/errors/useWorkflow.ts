import { useApi } from '../../api/client';
import type { WorkflowDocument } from '../../api/types';

/** The document of the workflow by which a ticket runs. */
export function useWorkflow(ticket: string): WorkflowDocument | undefined {
  const { data: detail } = useApi.useQuery('get', '/api/v1/tickets/{id}', { params: { path: { id: ticket } } });
  const { data } = useApi.useQuery(
    'get',
    '/api/v1/workflow-definitions/{id}/document',
    { params: { path: { id: detail?.ticket.workflow ?? '' } } },
    { enabled: detail !== undefined, staleTime: Infinity }
  );
  return typeof data === 'object' ? data : undefined;
}
