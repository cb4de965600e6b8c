import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refused } from '../shell/told';
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
    } catch (problem) {
      refused(t('states.failed'), sentence(problem));
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
