import { Button, Paper, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ifMatch } from '../../api/ifMatch';
import type { Contact, ContactStatus } from '../../api/types';
import { DialogForm } from '../../form/DialogForm';
import { useTimes } from '../../texts/times';
import { CONTACT_STATUSES } from './routes';

/** Whether tickets may be submitted for a contact, and what would change that. */
export function ContactState({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contacts');
  const { dateAndTime } = useTimes();
  const queries = useQueryClient();
  const [next, setNext] = useState<ContactStatus>();

  async function send() {
    const { id, version, name, email, phone, note } = contact;
    const outcome = await api.PUT('/api/v1/contacts/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body: { name, email, phone, note, status: next! },
    });
    await queries.invalidateQueries();
    return outcome;
  }

  return (
    <Paper withBorder p="md">
      <Stack gap="sm" align="start">
        <Text size="sm">{t(`states.${contact.status}`)}</Text>
        {CONTACT_STATUSES.filter((status) => status !== contact.status).map((status) => (
          <Button key={status} variant="default" onClick={() => setNext(status)}>
            {t(`become.${status}`)}
          </Button>
        ))}
        <Text size="sm" c="dimmed">
          {t('times', { created: dateAndTime(contact.createdAt), updated: dateAndTime(contact.updatedAt) })}
        </Text>
      </Stack>
      {next && (
        <DialogForm
          title={t(`become.${next}`)}
          submit={t(`become.${next}`)}
          send={send}
          onDone={() => setNext(undefined)}
          onClose={() => setNext(undefined)}
        >
          <Text size="sm">{t(`becoming.${next}`)}</Text>
        </DialogForm>
      )}
    </Paper>
  );
}
