import { keepPreviousData, QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem';

/** What others change is seen within this time while a page is looked at. */
export const LIVE_IN_MILLISECONDS = 5_000;

/** How a list asks: again and again, and what was there stays in sight while something else is fetched. */
export const LIVE_LIST = { refetchInterval: LIVE_IN_MILLISECONDS, placeholderData: keepPreviousData };

/** What the pages know of the server. A request that was refused is not tried again. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      retry: (failures, error) => !isProblem(error) && failures < 2,
      refetchOnWindowFocus: true,
    },
  },
});
