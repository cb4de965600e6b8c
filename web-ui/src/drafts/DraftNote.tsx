import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTimes } from '../texts/times';

/** Tells that what was typed is kept, and since when. */
export function DraftNote({ savedAt, discard }: { savedAt?: string; discard: () => void }) {
  const { t } = useTranslation('form');
  const { timeOfDay } = useTimes();
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed" role="status">
        {savedAt ? t('draftSaved', { time: timeOfDay(savedAt) }) : t('draftHint')}
      </Text>
      {savedAt && (
        <Button type="button" variant="subtle" size="compact-sm" onClick={discard}>
          {t('discardDraft')}
        </Button>
      )}
    </Group>
  );
}
