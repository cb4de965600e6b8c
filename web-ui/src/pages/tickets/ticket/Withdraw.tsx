import { Button, Modal, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { ifMatch } from '../../../api/ifMatch';
import type { Ticket } from '../../../api/types';
import { FormFrame } from '../../../form/FormFrame';
import { useSubmit } from '../../../form/useSubmit';

/** Takes the ticket back, and tells those who worked on it why. */
export function Withdraw({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation(['ticket', 'shell']);
  const [isOpen, { open, close }] = useDisclosure();
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const { isSending, error, submit } = useSubmit(async () => {
    const { error } = await api.POST('/api/v1/tickets/{id}/withdraw', {
      params: { path: { id: ticket.id }, header: ifMatch(ticket.version) },
      body: { reason: reason.trim() || undefined },
    });
    await queries.invalidateQueries();
    if (error) return { error };
    close();
    return {};
  });

  return (
    <>
      <Button variant="default" onClick={open}>
        {t('withdraw.action')}
      </Button>
      <Modal opened={isOpen} onClose={close} title={t('withdraw.title', { number: ticket.number })} closeButtonProps={{ 'aria-label': t('shell:form.close') }}>
        <FormFrame
          label={t('withdraw.title', { number: ticket.number })}
          {...{ error, isSending }}
          onSubmit={submit}
          submit={t('withdraw.submit')}
          beside={
            <Button variant="subtle" onClick={close}>
              {t('shell:form.cancel')}
            </Button>
          }
        >
          <Text size="sm">{t('withdraw.help')}</Text>
          <Textarea
            label={t('withdraw.reason')}
            description={t('withdraw.reasonHelp')}
            autosize
            minRows={2}
            maxLength={2000}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </FormFrame>
      </Modal>
    </>
  );
}
