import { AppShell, Burger, Group, NavLink, ScrollArea, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../list/states';
import { useMe } from '../session/me';
import { Banners } from './Banners';
import { Logo } from './Logo';
import { navigationFor } from './navigation';
import { Palette, PaletteButton } from './Palette';
import { Shortcuts } from './Shortcuts';
import { UserMenu } from './UserMenu';

/** What stands around every page of somebody who is logged in. */
export function Frame() {
  const { t } = useTranslation();
  const me = useMe();
  const path = useLocation({ select: (location) => location.pathname });
  const [isOpen, { toggle, close }] = useDisclosure();
  const main = useRef<HTMLElement>(null);
  useEffect(close, [path, close]);

  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !isOpen } }} padding="lg">
      <a href="#main" className="skip-link" onClick={() => main.current?.focus()}>
        {t('skipToContent')}
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap" miw={0}>
            <Burger opened={isOpen} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('menu')} />
            <UnstyledButton component={Link} to="/dashboard" aria-label={t('home')}>
              <Logo />
            </UnstyledButton>
            <Text fw={600} truncate data-testid="company-name">
              {me.company.name}
            </Text>
          </Group>
          <Group gap="sm" wrap="nowrap">
            <PaletteButton />
            <UserMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={t('navigation')}>
        <ScrollArea type="auto">
          {navigationFor(me.permissions).map((section) => (
            <section key={section.key} aria-labelledby={`section-${section.key}`}>
              <Text id={`section-${section.key}`} size="xs" c="dimmed" fw={600} px="sm" pt="sm" pb={4}>
                {t(`sections.${section.key}`)}
              </Text>
              {section.destinations.map(({ key, to, icon: Icon }) => (
                <NavLink
                  key={key}
                  component={Link}
                  to={to}
                  label={t(`pages.${key}`)}
                  leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
                  active={path === to || path.startsWith(`${to}/`)}
                  aria-current={path === to ? 'page' : undefined}
                />
              ))}
            </section>
          ))}
        </ScrollArea>
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
