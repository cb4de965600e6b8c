import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Faults } from '../../form/FormFrame';
import type { Kind } from '../../editor/kinds';

type RetireDialogProps = {
  kind: Kind;
  isAsking: boolean;
  isSending: boolean;
  error: unknown;
  onClose: () => void;
  onRetire: () => void;
};

/** Says what retiring means before it happens. */
export function RetireDialog({ kind, isAsking, isSending, error, onClose, onRetire }: RetireDialogProps) {
  const { t } = useTranslation('definitions');
  const { t: tEditor } = useTranslation('editor');
  return (
    <Modal opened={isAsking} onClose={onClose} title={t(`retire.title.${kind}`)} closeButtonProps={{ 'aria-label': tEditor('close') }}>
      <Stack>
        <Text size="sm">{t(`retire.text.${kind}`)}</Text>
        {error !== undefined && <Faults {...{ error }} />}
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {tEditor('cancel')}
          </Button>
          <Button color="red" onClick={onRetire} loading={isSending}>
            {t('actions.retire')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
