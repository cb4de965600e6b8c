import { ActionBar, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type BulkBarProps = { count: number; onClear: () => void; children: ReactNode };

/** What can be done with the selected rows, over the foot of the page so that the list stays where it is. */
export function BulkBar({ count, onClear, children }: BulkBarProps) {
  const { t } = useTranslation();
  return (
    <ActionBar opened={count > 0} onClose={onClear} aria-label={t('list.bulk')}>
      <Text size="sm" role="status">
        {t('list.selected', { count })}
      </Text>
      <ActionBar.Divider />
      {children}
      <ActionBar.CloseButton aria-label={t('list.unselect')} />
    </ActionBar>
  );
}
