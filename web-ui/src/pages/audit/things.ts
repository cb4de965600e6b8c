import type { AuditEntry, AuditedThingKind } from '../../api/types';

type Thing = NonNullable<AuditEntry['object']>;

const PAGES: Partial<Record<AuditedThingKind, (id: string) => string>> = {
  COMPANY: () => '/company',
  USER: (id) => `/people/${id}`,
  COMPANY_ROLE: () => '/company-roles',
  CONTACT: (id) => `/contacts/${id}`,
  INVITATION: () => '/invitations',
  API_KEY: () => '/company?part=keys',
  WORKFLOW_DEFINITION: (id) => `/workflows/${id}`,
  TICKET_DEFINITION: (id) => `/ticket-types/${id}`,
  TASK: (id) => `/tasks/${id}`,
  TICKET: (id) => `/tickets/${id}`,
  TICKET_ERROR: (id) => `/ticket-errors/${id}`,
};

/** Where a thing can be looked at, if there is a page for it. */
export function pageOf({ kind, id }: Thing): string | undefined {
  return PAGES[kind]?.(id);
}
