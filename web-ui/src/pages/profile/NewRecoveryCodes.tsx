import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { FormFrame } from '../../form/FormFrame';
import { useSubmit } from '../../form/useSubmit';
import { CodeField } from './CodeField';
import { RecoveryCodes } from './RecoveryCodes';

/** Ten new ones; the old ones are worth nothing from then on. */
export function NewRecoveryCodes({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('profile');
  const [code, setCode] = useState('');
  const [codes, setCodes] = useState<string[]>();
  const { submit, faults, ...form } = useSubmit(async () => {
    const { data, error, response } = await api.POST('/api/v1/me/second-factor/recovery-codes', { body: { code: code.trim() } });
    setCodes(data?.recoveryCodes);
    return { error, response };
  });
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={!codes}
      closeOnEscape={!codes}
      withCloseButton={!codes}
      title={t('secondFactor.newCodes')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {codes ? (
        <RecoveryCodes codes={codes} onDone={onClose} />
      ) : (
        <FormFrame label={t('secondFactor.newCodes')} {...form} onSubmit={submit} submit={t('secondFactor.makeCodes')}>
          <CodeField value={code} onChange={setCode} error={faults['code']} description={t('secondFactor.oldCodesEnd')} />
        </FormFrame>
      )}
    </Modal>
  );
}
