import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemTexts } from '../texts/problems';

/** Saves the list as it is seen; says why where that is refused. */
export function ExportButton({ onExport }: { onExport: () => Promise<void> }) {
  const { t } = useTranslation();
  const { sentence } = useProblemTexts();
  const [isBusy, setBusy] = useState(false);

  async function run() {
    setBusy(true);
    try {
      await onExport();
    } catch (refused) {
      notifications.show({ color: 'red', title: t('states.failed'), message: sentence(refused) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} loading={isBusy} onClick={run}>
      {t('list.export')}
    </Button>
  );
}
