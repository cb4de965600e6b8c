import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '../../../api/types';
import { DataView } from '../../../data/DataView';
import { discardDraft, readDraft } from '../../../drafts/drafts';
import { useMe } from '../../../session/me';

/** What one had typed before somebody else did the task or got it: it is not lost. */
export function KeptDraft({ detail: { task, outputSchema } }: { detail: TaskDetail }) {
  const { t } = useTranslation('task');
  const me = useMe();
  const [, setDiscarded] = useState(false);
  const key = { person: me.user.id, company: me.company.slug, about: `task.${task.id}` };
  const draft = readDraft(key);
  if (!draft) return null;
  return (
    <Alert color="yellow" role="status" title={t('kept.title')}>
      <Stack gap="sm">
        <Text size="sm">{t('kept.text')}</Text>
        <DataView data={draft.value} schema={outputSchema as object | undefined} label={t('kept.title')} />
        <Group>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              discardDraft(key);
              setDiscarded(true);
            }}
          >
            {t('kept.discard')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
