import { Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ifMatch } from '../../api/ifMatch';
import type { Delivery, Invitation } from '../../api/types';
import { ActionButton } from '../../form/ActionButton';
import { DeliveryDialog } from './DeliveryDialog';

type InvitationActionsProps = { invitation: Invitation; onDone: () => void };

/** Sending it again, taking it back, and taking it off the list. */
export function InvitationActions({ invitation: { id, email, status, version }, onDone }: InvitationActionsProps) {
  const { t } = useTranslation('invitations');
  const [delivery, setDelivery] = useState<Delivery>();
  const params = { path: { id }, header: ifMatch(version) };

  async function resend() {
    const { data, error } = await api.POST('/api/v1/invitations/{id}/resend', { params });
    setDelivery(data?.delivery);
    return { error };
  }

  return (
    <Group gap="xs" wrap="nowrap">
      {(status === 'PENDING' || status === 'EXPIRED') && (
        <ActionButton
          size="compact-sm"
          aria-label={t('resend.of', { email })}
          label={t('resend.action')}
          what={t('resend.what', { email })}
          done={t('resend.done', { email })}
          send={resend}
        />
      )}
      {status === 'PENDING' && (
        <ActionButton
          size="compact-sm"
          aria-label={t('revoke.of', { email })}
          label={t('revoke.action')}
          what={t('revoke.what', { email })}
          done={t('revoke.done', { email })}
          isDanger
          send={() => api.POST('/api/v1/invitations/{id}/revoke', { params })}
          onDone={onDone}
        />
      )}
      {status !== 'PENDING' && (
        <ActionButton
          size="compact-sm"
          aria-label={t('remove.of', { email })}
          label={t('remove.action')}
          what={t('remove.what', { email })}
          done={t('remove.done', { email })}
          send={() => api.DELETE('/api/v1/invitations/{id}', { params })}
          onDone={onDone}
        />
      )}
      {delivery && (
        <DeliveryDialog
          {...{ email, delivery }}
          onClose={() => {
            setDelivery(undefined);
            onDone();
          }}
        />
      )}
    </Group>
  );
}
