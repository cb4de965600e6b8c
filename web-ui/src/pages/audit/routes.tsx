import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { anyDay, anyId, anyText, oneOf, paging } from '../../list/search';
import { insideRoute } from '../../shell/root';
import { ALL_ACTIONS } from './actions';

const search = v.object({
  actor: anyId,
  action: oneOf(ALL_ACTIONS),
  from: anyDay,
  to: anyDay,
  address: anyText,
  object: anyId,
  cursor: paging.cursor,
});

export type AuditSearch = v.InferOutput<typeof search>;

const list = createRoute({
  getParentRoute: () => insideRoute,
  path: '/audit',
  validateSearch: search,
  component: lazyRouteComponent(() => import('./AuditPage'), 'AuditPage'),
});

const one = createRoute({
  getParentRoute: () => insideRoute,
  path: '/audit/$id',
  component: lazyRouteComponent(() => import('./AuditEntryPage'), 'AuditEntryPage'),
});

export const auditRoutes = [list, one] as const;
