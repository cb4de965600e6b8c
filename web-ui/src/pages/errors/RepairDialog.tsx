import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ifMatch } from '../../api/ifMatch';
import type { TicketErrorDetail } from '../../api/types';
import { DialogForm } from '../../form/DialogForm';
import { useWayNames } from './useWayNames';
import type { Repair } from './repair';

export type RepairDialogProps = {
  detail: TicketErrorDetail;
  repair: Repair;
  onDone: () => void;
  onClose: () => void;
};

/** Tells what a repair does, asks for notes and for the way on where one is to be chosen, and does it. */
export function RepairDialog({ detail: { error, ways }, repair, onDone, onClose }: RepairDialogProps) {
  const { t } = useTranslation('errors');
  const queries = useQueryClient();
  const nameOf = useWayNames(error.ticket);
  const [notes, setNotes] = useState(error.notes);
  const [to, setTo] = useState(ways.length === 1 ? ways[0]!.to : '');

  async function send() {
    const params = { path: { id: error.id }, header: ifMatch(error.version) };
    const outcome = await sendAs(repair, params, { notes, to });
    await queries.invalidateQueries();
    return outcome;
  }

  return (
    <DialogForm
      title={t(`actions.${repair}`)}
      submit={t(`${repair}.submit`)}
      color={repair === 'cancel' ? 'red' : undefined}
      isReady={repair !== 'choose' || to !== ''}
      {...{ send, onDone, onClose }}
    >
      <Text size="sm">{t(`${repair}.what`)}</Text>
      {repair === 'choose' && (
        <Radio.Group label={t('choose.to')} value={to} onChange={setTo} required>
          <Stack gap="xs" mt="xs">
            {ways.map((way) => (
              <Radio key={way.to} value={way.to} label={nameOf(way.to)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Textarea
        label={t('notes')}
        autosize
        minRows={2}
        value={notes}
        onChange={(event) => setNotes(event.currentTarget.value)}
      />
    </DialogForm>
  );
}

type Params = { path: { id: string }; header: { 'If-Match': string } };

function sendAs(repair: Repair, params: Params, { notes, to }: { notes: string; to: string }) {
  switch (repair) {
    case 'choose':
      return api.POST('/api/v1/ticket-errors/{id}/choose-transition', { params, body: { to, notes } });
    case 'cancel':
      return api.POST('/api/v1/ticket-errors/{id}/cancel-ticket', { params, body: { notes } });
    case 'review':
      return api.PATCH('/api/v1/ticket-errors/{id}', { params, body: { status: 'REVIEWED', notes } });
    case 'resolve':
      return api.PATCH('/api/v1/ticket-errors/{id}', { params, body: { status: 'RESOLVED', notes } });
    default:
      return api.POST('/api/v1/ticket-errors/{id}/retry', { params, body: { notes } });
  }
}
