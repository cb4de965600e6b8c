import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { anyId, oneOf, paging } from '../../list/search';
import { insideRoute } from '../../shell/root';
import { PARTS } from './parts';

const search = v.object({ part: oneOf(PARTS), owner: anyId, cursor: paging.cursor });

export type CompanySearch = v.InferOutput<typeof search>;

const company = createRoute({
  getParentRoute: () => insideRoute,
  path: '/company',
  validateSearch: search,
  component: lazyRouteComponent(() => import('./CompanyPage'), 'CompanyPage'),
});

export const companyRoutes = [company] as const;
