import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { insideRoute } from '../../shell/root';

const catalogue = createRoute({
  getParentRoute: () => insideRoute,
  path: '/submit',
  validateSearch: v.object({ text: v.optional(v.string()) }),
  component: lazyRouteComponent(() => import('./CataloguePage'), 'CataloguePage'),
});

const submit = createRoute({
  getParentRoute: () => insideRoute,
  path: '/submit/$type',
  component: lazyRouteComponent(() => import('./SubmitPage'), 'SubmitPage'),
});

const myTickets = createRoute({
  getParentRoute: () => insideRoute,
  path: '/my-tickets',
  validateSearch: v.object({
    tab: v.optional(v.picklist(['archive'])),
    text: v.optional(v.string()),
    sort: v.optional(v.string()),
    cursor: v.optional(v.string()),
  }),
  component: lazyRouteComponent(() => import('./MyTicketsPage'), 'MyTicketsPage'),
});

export const submitRoutes = [catalogue, submit, myTickets] as const;
