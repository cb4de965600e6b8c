import { ActionIcon, Button, Group, Text, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconBuilding, IconChartBar, IconLogout, IconMoon, IconSun, IconUsers } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { forgetPlatform, usePlatform } from '../../session/platform';
import { Logo } from '../../shell/Logo';
import { LanguageChoice } from '../entry/LanguageChoice';
import classes from './platform.module.css';

const PAGES = [
  { to: '/platform', key: 'overview', icon: IconChartBar },
  { to: '/platform/companies', key: 'companies', icon: IconBuilding },
  { to: '/platform/people', key: 'people', icon: IconUsers },
] as const;

/** Where one is, the few pages there are, and the way out. */
export function PlatformHeader() {
  const { t } = useTranslation(['platform', 'shell']);
  const { user, role } = usePlatform();
  return (
    <header className={classes.header}>
      <Group gap="sm" wrap="nowrap">
        <UnstyledButton component={Link} to="/platform" aria-label={t('home')}>
          <Logo />
        </UnstyledButton>
        <Text fw={600}>{t('title')}</Text>
      </Group>
      <nav aria-label={t('shell:navigation')} className={classes.pages}>
        {PAGES.map(({ to, key, icon: Icon }) => (
          <Link key={to} to={to} activeOptions={{ exact: to === '/platform', includeSearch: false }} className={classes.page}>
            <Icon size={16} aria-hidden />
            {t(`pages.${key}`)}
          </Link>
        ))}
      </nav>
      <Group gap="xs" className={classes.oneself}>
        {user && (
          <Text size="sm" c="dimmed" visibleFrom="md">
            {t('who', { email: user.email, role: role && t(`roles.${role}`) })}
          </Text>
        )}
        <LanguageChoice />
        <Look />
        <LogOut />
      </Group>
    </header>
  );
}

function Look() {
  const { t } = useTranslation('shell');
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  return (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t(isDark ? 'light' : 'dark')} onClick={() => setColorScheme(isDark ? 'light' : 'dark')}>
      {isDark ? <IconSun size={18} /> : <IconMoon size={18} />}
    </ActionIcon>
  );
}

function LogOut() {
  const { t } = useTranslation('shell');
  const queries = useQueryClient();
  const router = useRouter();

  async function logOut() {
    await api.DELETE('/api/v1/platform/sessions/current');
    forgetPlatform();
    await queries.cancelQueries();
    queries.clear();
    await router.navigate({ to: '/platform/log-in', search: { reason: 'logged-out' } });
  }

  return (
    <Button variant="default" size="xs" leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void logOut()}>
      {t('logOut')}
    </Button>
  );
}
