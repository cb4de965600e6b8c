import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './shell/shell.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { whenSessionIsOver } from './api/client';
import { queries } from './api/queries';
import { router } from './router';
import { meQuery } from './session/me';
import { platformQuery } from './session/platform';
import { readableColors, theme } from './shell/theme';
import { startTexts } from './texts/texts';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
/** Where libraries look that put styles into the page. */
Object.assign(globalThis, { __webpack_nonce__: nonce });

whenSessionIsOver((session) => (session === 'platform' ? leavePlatform() : leaveCompany()));

/** Its frame sees it, and leads to the log-in. */
function leavePlatform() {
  queries.setQueryData(platformQuery.queryKey, (known) => (known ? null : known));
}

function leaveCompany() {
  const me = queries.getQueryData(meQuery.queryKey);
  if (!me) return;
  queries.clear();
  if (me.acting) return router.history.push('/platform');
  const isTrialOver = me.guest && new Date(me.guest.until).getTime() < Date.now();
  const next = router.state.location.href;
  void router.navigate({ to: '/log-in', search: isTrialOver ? { reason: 'trial-over' } : { reason: 'over', next } });
}

await startTexts();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={readableColors} defaultColorScheme="auto" getStyleNonce={nonce ? () => nonce : undefined}>
      <QueryClientProvider client={queries}>
        <Suspense fallback={null}>
          <Notifications position="bottom-right" />
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>
);
