import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ifMatch } from '../../api/ifMatch';
import type { Contact } from '../../api/types';
import { Conflict } from '../../form/Conflict';
import { FormFrame } from '../../form/FormFrame';
import { isStale, useSubmit } from '../../form/useSubmit';
import { told } from '../../shell/told';
import { ContactFields, filled, type ContactDraft } from './ContactFields';

function draftOf({ name, email = '', phone = '', note }: Contact): ContactDraft {
  return { name, email, phone, note };
}

/** Changes a contact. What somebody else changed meanwhile is shown before it is overwritten. */
export function ContactForm({ contact }: { contact: Contact }) {
  const { t } = useTranslation(['contacts', 'shell']);
  const queries = useQueryClient();
  const [seen, setSeen] = useState(contact);
  const [draft, setDraft] = useState(draftOf(contact));

  const { isSending, error, faults, submit, clear } = useSubmit(async () => {
    const { data, error } = await api.PUT('/api/v1/contacts/{id}', {
      params: { path: { id: contact.id }, header: ifMatch(seen.version) },
      body: { ...filled(draft), status: seen.status },
    });
    if (!data) {
      if (isStale(error)) await queries.invalidateQueries();
      return { error };
    }
    setSeen(data);
    setDraft(draftOf(data));
    await queries.invalidateQueries();
    told(t('shell:form.saved'));
    return {};
  });

  function goOnFrom(next: ContactDraft) {
    setSeen(contact);
    setDraft(next);
    clear();
  }

  if (seen.version !== contact.version && !isSending && !isStale(error) && isUntouched(seen, draft)) goOnFrom(draftOf(contact));

  return (
    <>
      {isStale(error) && (
        <Conflict
          fields={differences(contact, draft).map((name) => ({
            label: t(`contacts:${name}`),
            mine: draft[name],
            theirs: draftOf(contact)[name],
          }))}
          onMine={() => goOnFrom(draft)}
          onTheirs={() => goOnFrom(draftOf(contact))}
        />
      )}
      <FormFrame
        label={t('contacts:data')}
        error={isStale(error) ? undefined : error}
        isSending={isSending}
        onSubmit={submit}
        submit={t('shell:form.save')}
      >
        <ContactFields value={draft} faults={faults} onChange={setDraft} />
      </FormFrame>
    </>
  );
}

function isUntouched(seen: Contact, draft: ContactDraft): boolean {
  return differences(seen, draft).length === 0;
}

function differences(contact: Contact, draft: ContactDraft): (keyof ContactDraft)[] {
  const theirs = draftOf(contact);
  return (Object.keys(draft) as (keyof ContactDraft)[]).filter((name) => draft[name] !== theirs[name]);
}
