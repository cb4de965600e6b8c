import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { anyText, paging, someOf } from '../../list/search';
import { insideRoute } from '../../shell/root';

export const CONTACT_STATUSES = ['ACTIVE', 'INACTIVE', 'ARCHIVED'] as const;

const { cursor } = paging;
const search = v.object({ text: anyText, status: someOf(CONTACT_STATUSES), cursor });

export type ContactsSearch = v.InferOutput<typeof search>;

const list = createRoute({
  getParentRoute: () => insideRoute,
  path: '/contacts',
  validateSearch: search,
  component: lazyRouteComponent(() => import('./ContactsPage'), 'ContactsPage'),
});

const importing = createRoute({
  getParentRoute: () => insideRoute,
  path: '/contacts/import',
  component: lazyRouteComponent(() => import('./ContactImportPage'), 'ContactImportPage'),
});

const one = createRoute({
  getParentRoute: () => insideRoute,
  path: '/contacts/$id',
  component: lazyRouteComponent(() => import('./ContactPage'), 'ContactPage'),
});

export const contactRoutes = [list, importing, one] as const;
