import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../list/states';
import { forgetPlatform, platformQuery } from '../../session/platform';
import classes from './platform.module.css';
import { PlatformHeader } from './PlatformHeader';

const LOOKED_AT_EVERY = 60_000;

/** What stands around the pages of those who run the installation; it looks like no company's. */
export function PlatformFrame() {
  const { t } = useTranslation();
  useWayOutWhenOver();
  return (
    <>
      <a href="#main" className="skip-link">
        {t('skipToContent')}
      </a>
      <PlatformHeader />
      <main id="main" tabIndex={-1} className={classes.main}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </>
  );
}

/** Back to the log-in once the session is over, and from there to the same page. */
function useWayOutWhenOver() {
  const navigate = useNavigate();
  const next = useRouterState({ select: ({ location }) => location.href });
  const { data } = useQuery({ ...platformQuery, refetchInterval: LOOKED_AT_EVERY });
  useEffect(() => {
    if (data !== null) return;
    forgetPlatform();
    void navigate({ to: '/platform/log-in', search: { reason: 'over', next } });
  }, [data, navigate, next]);
}
