import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { ApiKey } from '../../api/types';
import { DialogForm } from '../../form/DialogForm';
import { told } from '../../shell/told';
import { MY_KEYS } from './ApiKeys';

export function RevokeKey({ apiKey: { id, name }, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const { t } = useTranslation('profile');
  const queries = useQueryClient();

  async function revoked() {
    onClose();
    await queries.invalidateQueries({ queryKey: MY_KEYS });
    told(t('keys.revoked', { name }));
  }

  return (
    <DialogForm
      title={t('keys.revokeOne', { name })}
      submit={t('keys.revoke')}
      color="red"
      send={() => api.DELETE('/api/v1/api-keys/{id}', { params: { path: { id } } })}
      onDone={() => void revoked()}
      onClose={onClose}
    >
      <Text size="sm">{t('keys.revokeText')}</Text>
    </DialogForm>
  );
}
