import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../list/states';
import { useMe } from '../session/me';
import { Banners } from './Banners';
import { Header, HEADER_HEIGHT } from './Header';
import { Navigation } from './Navigation';
import { Palette } from './Palette';
import { Shortcuts } from './Shortcuts';
import { Strip, STRIP_HEIGHT } from './Strip';

/** What stands around every page of somebody who is logged in. */
export function Frame() {
  const { t } = useTranslation();
  const me = useMe();
  const path = useLocation({ select: (location) => location.pathname });
  const [isOpen, { toggle, close }] = useDisclosure();
  const main = useRef<HTMLElement>(null);
  useEffect(close, [path, close]);
  const hasStrip = me.acting !== undefined || me.guest !== undefined;
  const height = hasStrip
    ? { base: HEADER_HEIGHT + STRIP_HEIGHT.base, sm: HEADER_HEIGHT + STRIP_HEIGHT.sm }
    : HEADER_HEIGHT;

  return (
    <AppShell header={{ height }} navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !isOpen } }} padding={{ base: 'md', sm: 'lg' }}>
      <a href="#main" className="skip-link" onClick={() => main.current?.focus()}>
        {t('skipToContent')}
      </a>
      <AppShell.Header>
        {hasStrip && <Strip />}
        <Header isMenuOpen={isOpen} onMenu={toggle} />
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={t('navigation')}>
        <Navigation path={path} />
      </AppShell.Navbar>
      <AppShell.Main ref={main} id="main" tabIndex={-1}>
        <Banners />
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
      <Palette />
      <Shortcuts />
    </AppShell>
  );
}
