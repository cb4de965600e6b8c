import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { anyId, anyText, flag, oneOf, paging, someOf } from '../../list/search';
import { insideRoute } from '../../shell/root';

export const MEMBERSHIP_STATUSES = ['ACTIVE', 'DEACTIVATED', 'REMOVED'] as const;
export const SYSTEM_ROLES = ['owner', 'admin', 'ticket_admin', 'workflow_creator', 'task_worker', 'user'] as const;

const search = v.object({
  text: anyText,
  status: someOf(MEMBERSHIP_STATUSES),
  role: oneOf(SYSTEM_ROLES),
  companyRole: anyId,
  away: flag,
  cursor: paging.cursor,
});

export type PeopleSearch = v.InferOutput<typeof search>;

const list = createRoute({
  getParentRoute: () => insideRoute,
  path: '/people',
  validateSearch: search,
  component: lazyRouteComponent(() => import('./PeoplePage'), 'PeoplePage'),
});

const one = createRoute({
  getParentRoute: () => insideRoute,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('./PersonPage'), 'PersonPage'),
});

const roles = createRoute({
  getParentRoute: () => insideRoute,
  path: '/company-roles',
  component: lazyRouteComponent(() => import('./CompanyRolesPage'), 'CompanyRolesPage'),
});

export const peopleRoutes = [list, one, roles] as const;
