import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { anyId, anyText, oneOf, paging, someOf } from '../../list/search';
import { insideRoute } from '../../shell/root';

export const ERROR_STATUSES = ['NEW', 'REVIEWED', 'RESOLVED'] as const;
export const FAULT_KINDS = ['WORKFLOW_CREATION', 'TASK_CREATION', 'TASK_UPDATE', 'WORKFLOW_TRANSITION'] as const;
export const FAULT_CODES = [
  'NO_TRANSITION_HOLDS',
  'CONDITION_FAILED',
  'TRANSFORM_FAILED',
  'DATA_REFUSED',
  'INPUT_REFUSED',
  'NOBODY_ELIGIBLE',
  'NO_SUCH_TRANSITION',
  'UNEXPECTED',
] as const;

const search = v.object({
  text: anyText,
  status: someOf(ERROR_STATUSES),
  kind: oneOf(FAULT_KINDS),
  code: oneOf(FAULT_CODES),
  ticket: anyId,
  ...paging,
});

export type ErrorsSearch = v.InferOutput<typeof search>;

const list = createRoute({
  getParentRoute: () => insideRoute,
  path: '/ticket-errors',
  validateSearch: search,
  component: lazyRouteComponent(() => import('./TicketErrorsPage'), 'TicketErrorsPage'),
});

const one = createRoute({
  getParentRoute: () => insideRoute,
  path: '/ticket-errors/$id',
  component: lazyRouteComponent(() => import('./TicketErrorPage'), 'TicketErrorPage'),
});

export const errorRoutes = [list, one] as const;
