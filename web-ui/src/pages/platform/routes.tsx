import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import * as v from 'valibot';
import { queries } from '../../api/queries';
import { anyText, flag, oneOf, paging } from '../../list/search';
import { platformQuery } from '../../session/platform';
import { PageFailure } from '../../shell/PageFailure';
import { rootRoute } from '../../shell/root';

export const PLATFORM_ROLES = ['superuser', 'platform_admin'] as const;
export const GUEST_DAYS = ['7', '30', '90'] as const;

const companiesSearch = v.object({ text: anyText, cursor: paging.cursor });
const peopleSearch = v.object({ text: anyText, role: oneOf(PLATFORM_ROLES), shutOut: flag, cursor: paging.cursor });

export type CompaniesSearch = v.InferOutput<typeof companiesSearch>;
export type PlatformPeopleSearch = v.InferOutput<typeof peopleSearch>;

/** A page of those who run the installation: no link leads from the log-in to anywhere else. */
const ownPath = v.optional(v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\/platform(\/|$|\?)/))), undefined));

const logIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/platform/log-in',
  validateSearch: v.object({ next: ownPath, reason: oneOf(['over', 'logged-out']) }),
  beforeLoad: async () => {
    if (await queries.ensureQueryData(platformQuery)) throw redirect({ to: '/platform' });
  },
  component: lazyRouteComponent(() => import('./PlatformLogInPage'), 'PlatformLogInPage'),
});

const frame = createRoute({
  getParentRoute: () => rootRoute,
  id: 'platform',
  beforeLoad: async ({ location }) => {
    if (!(await queries.ensureQueryData(platformQuery))) throw redirect({ to: '/platform/log-in', search: { next: location.href } });
  },
  component: lazyRouteComponent(() => import('./PlatformFrame'), 'PlatformFrame'),
  errorComponent: PageFailure,
});

const getParentRoute = () => frame;

const overview = createRoute({
  getParentRoute,
  path: '/platform',
  validateSearch: v.object({ days: v.optional(v.fallback(v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.picklist(GUEST_DAYS)), '30')) }),
  component: lazyRouteComponent(() => import('./OverviewPage'), 'OverviewPage'),
});

const companies = createRoute({
  getParentRoute,
  path: '/platform/companies',
  validateSearch: companiesSearch,
  component: lazyRouteComponent(() => import('./CompaniesPage'), 'CompaniesPage'),
});

const company = createRoute({
  getParentRoute,
  path: '/platform/companies/$id',
  component: lazyRouteComponent(() => import('./PlatformCompanyPage'), 'PlatformCompanyPage'),
});

const people = createRoute({
  getParentRoute,
  path: '/platform/people',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import('./PlatformPeoplePage'), 'PlatformPeoplePage'),
});

export const platformRoutes = [logIn, frame.addChildren([overview, companies, company, people])] as const;
