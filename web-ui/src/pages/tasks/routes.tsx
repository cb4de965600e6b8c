import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { anyId, anyText, flag, oneOf, paging, someOf } from '../../list/search';
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

const mine = createRoute({
  getParentRoute: () => insideRoute,
  path: '/my-tasks',
  validateSearch: v.object({ tab: oneOf(['free']), due: oneOf(['overdue']) }),
  component: lazyRouteComponent(() => import('./mine/MyTasksPage'), 'MyTasksPage'),
});

const task = createRoute({
  getParentRoute: () => insideRoute,
  path: '/tasks/$taskId',
  component: lazyRouteComponent(() => import('./task/TaskPage'), 'TaskPage'),
});

export const taskRoutes = [list, mine, task] as const;
