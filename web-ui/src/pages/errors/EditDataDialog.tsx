import { Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ifMatch } from '../../api/ifMatch';
import { DialogForm } from '../../form/DialogForm';
import { DataField } from './DataField';
import { fieldsOf, read } from './fields';
import type { RepairDialogProps } from './RepairDialog';
import { useWorkflow } from './useWorkflow';

/** Corrects the workflow's data and tries again; only what was changed is sent. */
export function EditDataDialog({ detail: { error, workflowData }, onDone, onClose }: RepairDialogProps) {
  const { t } = useTranslation('errors');
  const queries = useQueryClient();
  const workflow = useWorkflow(error.ticket);
  const [data] = useState(workflowData ?? {});
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [notes, setNotes] = useState(error.notes);
  const [isTried, setTried] = useState(false);
  const fields = fieldsOf(data, workflow?.fields).map((field) => ({ ...field, typed: typed[field.name] ?? field.typed }));
  const { changed, faults } = read(fields);
  const isSendable = Object.keys(faults).length === 0 && Object.keys(changed).length > 0;

  async function send() {
    const outcome = await api.POST('/api/v1/ticket-errors/{id}/edit-data', {
      params: { path: { id: error.id }, header: ifMatch(error.version) },
      body: { fields: changed, notes },
    });
    await queries.invalidateQueries();
    return outcome;
  }

  return (
    <DialogForm
      title={t('actions.edit')}
      submit={t('edit.submit')}
      size="lg"
      isReady={isSendable}
      onUnready={() => setTried(true)}
      {...{ send, onDone, onClose }}
    >
      <Text size="sm">{t('edit.what')}</Text>
      <Stack gap="sm">
        {fields.map((field) => (
          <DataField
            key={field.name}
            field={field}
            error={isTried && faults[field.name] ? t(`edit.faults.${faults[field.name]!}`) : undefined}
            onChange={(text) => setTyped((before) => ({ ...before, [field.name]: text }))}
          />
        ))}
        {fields.length === 0 && <Text c="dimmed">{t('edit.noFields')}</Text>}
      </Stack>
      {isTried && Object.keys(changed).length === 0 && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {t('edit.nothing')}
        </Text>
      )}
      <Textarea label={t('notes')} autosize minRows={2} value={notes} onChange={(event) => setNotes(event.currentTarget.value)} />
    </DialogForm>
  );
}
