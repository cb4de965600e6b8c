import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { insideRoute } from '../../shell/root';
import { PARTS } from './parts';

const profile = createRoute({
  getParentRoute: () => insideRoute,
  path: '/profile',
  validateSearch: v.object({ part: v.optional(v.fallback(v.picklist(PARTS), 'me')) }),
  component: lazyRouteComponent(() => import('./ProfilePage'), 'ProfilePage'),
});

export const profileRoutes = [profile] as const;
