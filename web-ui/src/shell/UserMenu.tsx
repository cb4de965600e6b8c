import { Avatar, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconArrowsExchange, IconKeyboard, IconLanguage, IconLogout, IconMoon, IconSun, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/me';
import { useProblemTexts } from '../texts/problems';
import { shortcutList } from './openable';
import { refused } from './told';
import { useOneself } from './useOneself';

/** Oneself: the profile, the other companies, how it looks, and the way out. */
export function UserMenu() {
  const { t } = useTranslation();
  const { user, guest } = useMe();
  const { sentence } = useProblemTexts();
  const { isDark, changeLook, otherLanguages, changeLanguage, otherCompanies, workIn, mayLogOut, logOut } = useOneself();
  const name = `${user.firstName} ${user.lastName}`;

  async function go(company: string) {
    const problem = await workIn(company);
    if (problem) refused(t('states.failed'), sentence(problem));
  }

  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton aria-label={t('userMenu', { name })}>
          <Avatar name={name} color="flower" radius="xl" size={34} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)">
            {name}
          </Text>
          {!guest && (
            <Text size="xs" truncate>
              {user.email}
            </Text>
          )}
        </Menu.Label>
        <Menu.Item component={Link} to="/profile" leftSection={<IconUser size={16} />}>
          {t('profile')}
        </Menu.Item>
        {otherCompanies.length > 0 && <Menu.Divider />}
        {otherCompanies.map((company) => (
          <Menu.Item key={company.slug} onClick={() => go(company.slug)} leftSection={<IconArrowsExchange size={16} />}>
            {t('workIn', { company: company.name })}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={isDark ? <IconSun size={16} /> : <IconMoon size={16} />} onClick={changeLook}>
          {t(isDark ? 'light' : 'dark')}
        </Menu.Item>
        {otherLanguages.map((language) => (
          <Menu.Item key={language} lang={language} leftSection={<IconLanguage size={16} />} onClick={() => void changeLanguage(language)}>
            {t(`languages.${language}`)}
          </Menu.Item>
        ))}
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={shortcutList.open}>
          {t('shortcuts')}
        </Menu.Item>
        {mayLogOut && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => void logOut()} leftSection={<IconLogout size={16} />}>
              {t('logOut')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
