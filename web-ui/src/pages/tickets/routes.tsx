import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { insideRoute } from '../../shell/root';

const list = createRoute({
  getParentRoute: () => insideRoute,
  path: '/tickets',
  validateSearch: v.object({
    text: v.optional(v.string()),
    status: v.optional(v.picklist(['ACTIVE', 'COMPLETED', 'WITHDRAWN', 'CANCELLED'])),
    sort: v.optional(v.string()),
    cursor: v.optional(v.string()),
  }),
  component: lazyRouteComponent(() => import('./TicketsPage'), 'TicketsPage'),
});

export const ticketRoutes = [list] as const;
