import { ActionIcon, Button, Kbd } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Opens the palette; on a phone it is an icon. */
export function PaletteButton() {
  const { t } = useTranslation();
  return (
    <>
      <ActionIcon variant="default" size={34} hiddenFrom="sm" aria-label={t('search')} onClick={spotlight.open}>
        <IconSearch size={18} />
      </ActionIcon>
      <Button
        visibleFrom="sm"
        variant="default"
        size="compact-md"
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<Kbd size="xs">Ctrl K</Kbd>}
        onClick={spotlight.open}
      >
        {t('search')}
      </Button>
    </>
  );
}
