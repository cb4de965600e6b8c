import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { TicketError } from '../../api/types';
import { BulkDialog } from '../../list/BulkDialog';
import { ifMatch } from '../../api/ifMatch';

const ACTIONS = ['retry', 'review', 'resolve'] as const;
type Action = (typeof ACTIONS)[number];

type HandleErrorsProps = { errors: TicketError[]; nameOf: (error: TicketError) => string; onDone: () => void };

/** Retries the selected errors, or notes how far they have been dealt with. */
export function HandleErrors({ errors, nameOf, onDone }: HandleErrorsProps) {
  const { t } = useTranslation('errors');
  const [action, setAction] = useState<Action>();
  const [notes, setNotes] = useState('');

  function act({ id, version, notes: before }: TicketError) {
    const params = { path: { id }, header: ifMatch(version) };
    const kept = notes || before;
    if (action === 'retry') return api.POST('/api/v1/ticket-errors/{id}/retry', { params, body: { notes: kept } });
    const status = action === 'review' ? 'REVIEWED' : 'RESOLVED';
    return api.PATCH('/api/v1/ticket-errors/{id}', { params, body: { status, notes: kept } });
  }

  return (
    <>
      {ACTIONS.map((it) => (
        <Button key={it} size="compact-md" variant={it === 'retry' ? 'filled' : 'default'} onClick={() => setAction(it)}>
          {t(`actions.${it}`)}
        </Button>
      ))}
      {action && (
        <BulkDialog
          title={t(`bulk.${action}`, { count: errors.length })}
          rows={errors}
          {...{ nameOf, act }}
          submit={t(`actions.${action}`)}
          onClose={(isDone) => {
            setAction(undefined);
            setNotes('');
            if (isDone) onDone();
          }}
        >
          {() => (
            <>
              <Text size="sm">{t(`${action}.what`)}</Text>
              <Textarea
                label={t('notes')}
                description={t('notesHelp')}
                autosize
                minRows={2}
                value={notes}
                onChange={(event) => setNotes(event.currentTarget.value)}
              />
            </>
          )}
        </BulkDialog>
      )}
    </>
  );
}
