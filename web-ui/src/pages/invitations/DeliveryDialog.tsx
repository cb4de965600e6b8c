import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../api/types';
import { Delivered } from './Delivered';

type DeliveryDialogProps = { email: string; delivery: Delivery; onClose: () => void };

export function DeliveryDialog({ email, delivery, onClose }: DeliveryDialogProps) {
  const { t } = useTranslation(['invitations', 'shell']);
  return (
    <Modal opened onClose={onClose} title={t('delivery.title')} size="lg" closeButtonProps={{ 'aria-label': t('shell:form.close') }}>
      <Stack>
        <Delivered {...{ email, delivery }} />
        <Group justify="end">
          <Button onClick={onClose}>{t('shell:form.close')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
