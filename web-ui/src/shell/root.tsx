import { Outlet, createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { queries } from '../api/queries';
import { meQuery } from '../session/me';
import { speak } from '../texts/texts';
import { Loading } from '../list/states';
import { Frame } from './Frame';
import { NotFound } from './NotFound';
import { PageFailure } from './PageFailure';

export const rootRoute = createRootRoute({
  component: Outlet,
  errorComponent: PageFailure,
  notFoundComponent: NotFound,
  pendingComponent: Loading,
});

/** Everything that only somebody logged in sees, in the frame of the product. */
export const insideRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'inside',
  beforeLoad: async ({ location }) => {
    const me = await queries.ensureQueryData(meQuery);
    if (!me) throw redirect({ to: '/log-in', search: { next: location.href } });
    if (!me.acting) await speak(me.language);
  },
  component: Frame,
  errorComponent: PageFailure,
  notFoundComponent: NotFound,
});

/** What somebody sees who is not logged in; whoever is goes on to the dashboard. */
export const outsideRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'outside',
  beforeLoad: async () => {
    const me = await queries.ensureQueryData(meQuery);
    if (me) throw redirect({ to: '/dashboard' });
  },
});
