import { Button, Kbd } from '@mantine/core';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/me';
import { navigationFor } from './navigation';

export function PaletteButton() {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      size="compact-md"
      leftSection={<IconSearch size={16} />}
      rightSection={<Kbd size="xs">Ctrl K</Kbd>}
      onClick={spotlight.open}
    >
      {t('search')}
    </Button>
  );
}

/** Goes anywhere by a few letters. */
export function Palette() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const actions = navigationFor(me.permissions)
    .flatMap((section) => section.destinations)
    .map(({ key, to, icon: Icon }) => ({
      id: key,
      label: t(`pages.${key}`),
      leftSection: <Icon size={18} stroke={1.6} />,
      onClick: () => void navigate({ to }),
    }));
  return <Spotlight actions={actions} shortcut="mod + K" nothingFound={t('nothingFound')} searchProps={{ placeholder: t('search') }} />;
}
