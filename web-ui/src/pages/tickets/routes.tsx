import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { anyDay, anyId, anyText, flag, oneOf, paging, someOf } from '../../list/search';
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

const ticket = createRoute({
  getParentRoute: () => insideRoute,
  path: '/tickets/$ticketId',
  validateSearch: v.object({
    view: oneOf(['picture']),
    /** A step of which one wants to see more. */
    step: anyText,
    /** It has just been submitted. */
    submitted: flag,
  }),
  component: lazyRouteComponent(() => import('./ticket/TicketPage'), 'TicketPage'),
});

export const ticketRoutes = [list, ticket] as const;
