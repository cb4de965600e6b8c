import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Refused } from './Refused';
import type { Kind } from './kinds';

type PublishDialogProps = {
  kind: Kind;
  isAsking: boolean;
  isSending: boolean;
  /** How many errors are known to keep it from being published. */
  errors: number;
  error?: unknown;
  onClose: () => void;
  onPublish: () => void;
};

/** Says what publishing means before it happens. */
export function PublishDialog({ kind, isAsking, isSending, errors, error, onClose, onPublish }: PublishDialogProps) {
  const { t } = useTranslation('editor');
  return (
    <Modal opened={isAsking} onClose={onClose} title={t(`publishing.title.${kind}`)} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack>
        <Text size="sm">{t(`publishing.text.${kind}`)}</Text>
        {error !== undefined && <Refused {...{ error }} />}
        {errors > 0 && <Alert color="red">{t('publishing.errors', { count: errors })}</Alert>}
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button onClick={onPublish} loading={isSending} disabled={errors > 0} data-autofocus>
            {t('publish')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
