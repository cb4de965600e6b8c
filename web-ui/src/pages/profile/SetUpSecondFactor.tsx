import { Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { SecondFactorOffer } from '../../api/types';
import { FormFrame } from '../../form/FormFrame';
import { PasswordField } from '../../form/PasswordField';
import { useSubmit } from '../../form/useSubmit';
import { meQuery } from '../../session/me';
import { CodeField } from './CodeField';
import { RecoveryCodes } from './RecoveryCodes';
import { SecretForApp } from './SecretForApp';

/** Three steps: the password, the app and its code, the recovery codes. */
export function SetUpSecondFactor({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('profile');
  const queries = useQueryClient();
  const [offer, setOffer] = useState<SecondFactorOffer>();
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>();

  async function close() {
    onClose();
    if (recoveryCodes) await queries.invalidateQueries({ queryKey: meQuery.queryKey });
  }

  return (
    <Modal
      opened
      onClose={close}
      closeOnClickOutside={!recoveryCodes}
      closeOnEscape={!recoveryCodes}
      withCloseButton={!recoveryCodes}
      title={t('secondFactor.setUp')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {recoveryCodes ? (
        <RecoveryCodes codes={recoveryCodes} onDone={close} />
      ) : offer ? (
        <ConfirmApp offer={offer} onConfirmed={setRecoveryCodes} />
      ) : (
        <ProvePassword onOffer={setOffer} />
      )}
    </Modal>
  );
}

function ProvePassword({ onOffer }: { onOffer: (offer: SecondFactorOffer) => void }) {
  const { t } = useTranslation('profile');
  const [password, setPassword] = useState('');
  const { submit, faults, ...form } = useSubmit(async () => {
    const { data, error, response } = await api.POST('/api/v1/me/second-factor', { body: { password } });
    if (data) onOffer(data);
    return { error, response };
  });
  return (
    <FormFrame label={t('secondFactor.setUp')} {...form} onSubmit={submit} submit={t('secondFactor.next')}>
      <PasswordField
        label={t('presentPassword')}
        description={t('secondFactor.whyPassword')}
        value={password}
        onChange={setPassword}
        error={faults['password']}
        data-autofocus
      />
    </FormFrame>
  );
}

type ConfirmAppProps = { offer: SecondFactorOffer; onConfirmed: (recoveryCodes: string[]) => void };

function ConfirmApp({ offer, onConfirmed }: ConfirmAppProps) {
  const { t } = useTranslation('profile');
  const [code, setCode] = useState('');
  const { submit, faults, ...form } = useSubmit(async () => {
    const { data, error, response } = await api.POST('/api/v1/me/second-factor/confirm', { body: { code: code.trim() } });
    if (data) onConfirmed(data.recoveryCodes);
    return { error, response };
  });
  return (
    <FormFrame label={t('secondFactor.setUp')} {...form} onSubmit={submit} submit={t('secondFactor.confirm')}>
      <SecretForApp offer={offer} />
      <CodeField value={code} onChange={setCode} error={faults['code']} description={t('secondFactor.codeHelp')} />
    </FormFrame>
  );
}
