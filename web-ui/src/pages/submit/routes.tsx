import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { anyText, oneOf, paging } from '../../list/search';
import { insideRoute } from '../../shell/root';

const catalogue = createRoute({
  getParentRoute: () => insideRoute,
  path: '/submit',
  validateSearch: v.object({ text: anyText }),
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
    tab: oneOf(['archive']),
    text: anyText,
    ...paging,
  }),
  component: lazyRouteComponent(() => import('./MyTicketsPage'), 'MyTicketsPage'),
});

export const submitRoutes = [catalogue, submit, myTickets] as const;
