import { ActionIcon, Button, Kbd } from '@mantine/core';
import { useOs } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { palette } from './openable';

/** Opens the palette; on a phone it is an icon. */
export function PaletteButton() {
  const { t } = useTranslation();
  const keys = useOs() === 'macos' ? '⌘ K' : 'Ctrl K';
  return (
    <>
      <ActionIcon variant="default" size={34} hiddenFrom="sm" aria-label={t('search')} onClick={palette.open}>
        <IconSearch size={18} />
      </ActionIcon>
      <Button
        visibleFrom="sm"
        variant="default"
        size="compact-md"
        fw={400}
        fz="sm"
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<Kbd size="xs">{keys}</Kbd>}
        onClick={palette.open}
      >
        {t('search')}
      </Button>
    </>
  );
}
