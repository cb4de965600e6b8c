import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import * as v from 'valibot';
import { outsideRoute, rootRoute } from '../../shell/root';

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/dashboard' });
  },
});

const logIn = createRoute({
  getParentRoute: () => outsideRoute,
  path: '/log-in',
  validateSearch: v.object({
    next: v.optional(v.string()),
    reason: v.optional(v.picklist(['over', 'logged-out', 'password-changed', 'deleted'])),
  }),
  component: lazyRouteComponent(() => import('./LogInPage'), 'LogInPage'),
});

/** Open to everybody, logged in or not. */
export const openEntryRoutes = [home] as const;

/** For those who are not logged in. */
export const outsideEntryRoutes = [logIn] as const;
