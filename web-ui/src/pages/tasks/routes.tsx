import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { anyId, anyText, flag, paging, someOf } from '../../list/search';
import { insideRoute } from '../../shell/root';

export const TASK_STATUSES = ['OPEN', 'IN_PROGRESS', 'PENDING', 'COMPLETED', 'CANCELLED', 'ERROR'] as const;

const search = v.object({
  text: anyText,
  status: someOf(TASK_STATUSES),
  assignee: anyId,
  ticket: anyId,
  key: anyText,
  overdue: flag,
  unassigned: flag,
  ...paging,
});

export type TasksSearch = v.InferOutput<typeof search>;

const list = createRoute({
  getParentRoute: () => insideRoute,
  path: '/tasks',
  validateSearch: search,
  component: lazyRouteComponent(() => import('./TasksPage'), 'TasksPage'),
});

export const taskRoutes = [list] as const;
