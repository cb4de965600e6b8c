import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { DialogForm } from '../../form/DialogForm';
import { PasswordField } from '../../form/PasswordField';
import { meQuery } from '../../session/me';
import { told } from '../../shell/told';
import { CodeField } from './CodeField';

export function RemoveSecondFactor({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('profile');
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');

  async function removed() {
    onClose();
    await queries.invalidateQueries({ queryKey: meQuery.queryKey });
    told(t('secondFactor.removed'));
  }

  return (
    <DialogForm
      title={t('secondFactor.remove')}
      submit={t('secondFactor.remove')}
      color="red"
      send={() => api.DELETE('/api/v1/me/second-factor', { body: { password, code: code.trim() } })}
      onDone={() => void removed()}
      onClose={onClose}
    >
      {(faults) => (
        <>
          <Text size="sm">{t('secondFactor.removeText')}</Text>
          <PasswordField label={t('presentPassword')} value={password} onChange={setPassword} error={faults['password']} />
          <CodeField value={code} onChange={setCode} error={faults['code']} />
        </>
      )}
    </DialogForm>
  );
}
