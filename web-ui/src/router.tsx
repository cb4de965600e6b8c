import { createRouter } from '@tanstack/react-router';
import { Loading } from './list/states';
import { auditRoutes } from './pages/audit/routes';
import { companyRoutes } from './pages/company/routes';
import { contactRoutes } from './pages/contacts/routes';
import { dashboardRoutes } from './pages/dashboard/routes';
import { definitionRoutes } from './pages/definitions/routes';
import { insideEntryRoutes, openEntryRoutes, outsideEntryRoutes } from './pages/entry/routes';
import { errorRoutes } from './pages/errors/routes';
import { invitationRoutes } from './pages/invitations/routes';
import { peopleRoutes } from './pages/people/routes';
import { platformRoutes } from './pages/platform/routes';
import { profileRoutes } from './pages/profile/routes';
import { submitRoutes } from './pages/submit/routes';
import { taskRoutes } from './pages/tasks/routes';
import { ticketRoutes } from './pages/tickets/routes';
import { PageFailure } from './shell/PageFailure';
import { insideRoute, outsideRoute, rootRoute } from './shell/root';

const routeTree = rootRoute.addChildren([
  ...openEntryRoutes,
  ...platformRoutes,
  outsideRoute.addChildren([...outsideEntryRoutes]),
  insideRoute.addChildren([
    ...dashboardRoutes,
    ...submitRoutes,
    ...ticketRoutes,
    ...taskRoutes,
    ...errorRoutes,
    ...contactRoutes,
    ...definitionRoutes,
    ...peopleRoutes,
    ...invitationRoutes,
    ...companyRoutes,
    ...auditRoutes,
    ...profileRoutes,
    ...insideEntryRoutes,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultErrorComponent: PageFailure,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
