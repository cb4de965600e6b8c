import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { anyDay, anyId, anyText, flag, paging, someOf } from '../../list/search';
import { insideRoute } from '../../shell/root';

export const TICKET_STATUSES = ['ACTIVE', 'COMPLETED', 'WITHDRAWN', 'CANCELLED'] as const;

const search = v.object({
  text: anyText,
  status: someOf(TICKET_STATUSES),
  type: anyText,
  submitter: anyId,
  contact: anyId,
  from: anyDay,
  to: anyDay,
  errors: flag,
  ...paging,
});

export type TicketsSearch = v.InferOutput<typeof search>;

const list = createRoute({
  getParentRoute: () => insideRoute,
  path: '/tickets',
  validateSearch: search,
  component: lazyRouteComponent(() => import('./TicketsPage'), 'TicketsPage'),
});

export const ticketRoutes = [list] as const;
