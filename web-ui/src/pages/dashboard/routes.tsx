import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { insideRoute } from '../../shell/root';

const dashboard = createRoute({
  getParentRoute: () => insideRoute,
  path: '/dashboard',
  component: lazyRouteComponent(() => import('./DashboardPage'), 'DashboardPage'),
});

export const dashboardRoutes = [dashboard] as const;
