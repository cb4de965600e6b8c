import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Tells that the list has changed, and waits until it may be drawn anew. */
export function News({ count, onShow }: { count: number; onShow: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {count > 0 && (
        <Button fullWidth mb="md" variant="light" leftSection={<IconRefresh size={16} aria-hidden />} onClick={onShow}>
          {t('list.news', { count })}
        </Button>
      )}
    </div>
  );
}
