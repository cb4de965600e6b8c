import { Avatar, Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconBuildingPlus, IconLanguage, IconLogout, IconMoon, IconSun, IconUser } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import { sessionChanged, useMe } from '../session/me';
import { LANGUAGES, speak } from '../texts/texts';

/** Oneself: the profile, the other companies, how it looks, and the way out. */
export function UserMenu() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const name = `${me.user.firstName} ${me.user.lastName}`;
  const isDark = colorScheme === 'dark';

  async function switchTo(company: string) {
    await api.POST('/api/v1/sessions/switch', { body: { company } });
    await sessionChanged(queries);
    await navigate({ to: '/dashboard' });
  }

  async function logOut() {
    await api.DELETE('/api/v1/sessions/current');
    queries.clear();
    await navigate({ to: '/log-in', search: { reason: 'logged-out' } });
  }

  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton aria-label={t('userMenu', { name })}>
          <Avatar name={name} color="flower" radius="xl" size={34} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.user.email}</Menu.Label>
        <Menu.Item component={Link} to="/profile" leftSection={<IconUser size={16} />}>
          {t('profile')}
        </Menu.Item>
        {me.companies
          .filter(({ slug }) => slug !== me.company.slug)
          .map((company) => (
            <Menu.Item key={company.slug} onClick={() => switchTo(company.slug)} leftSection={<IconBuildingPlus size={16} />}>
              {t('workIn', { company: company.name })}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={isDark ? <IconSun size={16} /> : <IconMoon size={16} />}
          onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
        >
          {t(isDark ? 'light' : 'dark')}
        </Menu.Item>
        {LANGUAGES.filter((language) => language !== i18n.language).map((language) => (
          <Menu.Item key={language} lang={language} leftSection={<IconLanguage size={16} />} onClick={() => speak(language)}>
            {t('language', { lng: language })}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={logOut} leftSection={<IconLogout size={16} />}>
          {t('logOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
