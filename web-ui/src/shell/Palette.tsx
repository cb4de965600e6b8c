import { Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { palette } from './openable';
import { PaletteList } from './PaletteList';

/** Goes anywhere, creates and does things, and finds what one may see, by a few letters. */
export function Palette() {
  const { t } = useTranslation('frame');
  const isOpen = palette.useIsOpen();
  useHotkeys([['mod+K', palette.toggle]], []);
  return (
    <Modal
      opened={isOpen}
      onClose={palette.close}
      withCloseButton={false}
      size={600}
      yOffset={80}
      padding={0}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('palette.label') } }}
    >
      <PaletteList onDone={palette.close} />
    </Modal>
  );
}
