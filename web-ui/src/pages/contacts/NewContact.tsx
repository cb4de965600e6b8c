import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { DialogForm } from '../../form/DialogForm';
import { ContactFields, filled, NO_CONTACT } from './ContactFields';

type NewContactProps = { onDone: () => void; onClose: () => void };

export function NewContact({ onDone, onClose }: NewContactProps) {
  const { t } = useTranslation('contacts');
  const queries = useQueryClient();
  const [draft, setDraft] = useState(NO_CONTACT);

  async function send() {
    const outcome = await api.POST('/api/v1/contacts', { body: filled(draft) });
    if (!outcome.error) await queries.invalidateQueries();
    return outcome;
  }

  return (
    <DialogForm title={t('new')} submit={t('create')} {...{ send, onDone, onClose }}>
      {(faults) => <ContactFields value={draft} faults={faults} onChange={setDraft} />}
    </DialogForm>
  );
}
