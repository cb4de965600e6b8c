import { Burger, Group, Text, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/me';
import { Logo } from './Logo';
import { PaletteButton } from './PaletteButton';
import { UserMenu } from './UserMenu';

export const HEADER_HEIGHT = 56;

type HeaderProps = { isMenuOpen: boolean; onMenu: () => void };

/** Where one is, the way to everything else, and oneself. */
export function Header({ isMenuOpen, onMenu }: HeaderProps) {
  const { t } = useTranslation();
  const { company } = useMe();
  return (
    <Group h={HEADER_HEIGHT} px="md" justify="space-between" wrap="nowrap">
      <Group gap="sm" wrap="nowrap" miw={0}>
        <Burger opened={isMenuOpen} onClick={onMenu} hiddenFrom="sm" size="sm" aria-label={t('menu')} aria-expanded={isMenuOpen} />
        <UnstyledButton component={Link} to="/dashboard" aria-label={t('home')}>
          <Logo />
        </UnstyledButton>
        <Text fw={600} truncate data-testid="company-name">
          {company.name}
        </Text>
      </Group>
      <Group gap="sm" wrap="nowrap">
        <PaletteButton />
        <UserMenu />
      </Group>
    </Group>
  );
}
