import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { oneOf, paging } from '../../list/search';
import { insideRoute } from '../../shell/root';

export const INVITATION_STATUSES = ['PENDING', 'ACCEPTED', 'EXPIRED', 'REVOKED'] as const;
/** Nobody is invited to be an owner. */
export const INVITABLE_ROLES = ['admin', 'ticket_admin', 'workflow_creator', 'task_worker', 'user'] as const;

const search = v.object({ status: oneOf(INVITATION_STATUSES), cursor: paging.cursor });

export type InvitationsSearch = v.InferOutput<typeof search>;

const list = createRoute({
  getParentRoute: () => insideRoute,
  path: '/invitations',
  validateSearch: search,
  component: lazyRouteComponent(() => import('./InvitationsPage'), 'InvitationsPage'),
});

const importing = createRoute({
  getParentRoute: () => insideRoute,
  path: '/invitations/import',
  component: lazyRouteComponent(() => import('./InvitationImportPage'), 'InvitationImportPage'),
});

export const invitationRoutes = [list, importing] as const;
