import { Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ifMatch } from '../../api/ifMatch';
import { DialogForm } from '../../form/DialogForm';
import { LayoutFrame, type FrameHandle } from '../../layouts/LayoutFrame';
import { WithLayout } from '../../layouts/WithLayout';
import { DataField } from './DataField';
import { fieldsOf, read, schemaOf, typedOf } from './fields';
import type { RepairDialogProps } from './RepairDialog';
import { useWorkflow } from './useWorkflow';

/** Corrects the workflow's data and tries again; only what was changed is sent. */
export function EditDataDialog({ detail: { error, workflowData }, onDone, onClose }: RepairDialogProps) {
  const { t } = useTranslation('errors');
  const queries = useQueryClient();
  const workflow = useWorkflow(error.ticket);
  const [data] = useState<Record<string, unknown>>(workflowData ?? {});
  const [typed, setTyped] = useState<Record<string, string>>({});
  const latest = useRef(typed);
  const frame = useRef<FrameHandle>(null);
  const [notes, setNotes] = useState(error.notes);
  const [isTried, setTried] = useState(false);
  const present = fieldsOf(data, workflow?.fields);
  const fields = withTyped(typed);
  const { changed, faults } = read(fields);
  const isSendable = Object.keys(faults).length === 0 && Object.keys(changed).length > 0;
  const told = isTried ? Object.entries(faults).map(([name, type]) => ({ path: [name], message: t(`edit.faults.${type}`) })) : [];

  function withTyped(texts: Record<string, string>) {
    return present.map((field) => ({ ...field, typed: texts[field.name] ?? field.typed }));
  }

  function type(next: Record<string, string>) {
    latest.current = next;
    setTyped(next);
  }

  /* The last letter may still be on its way from a layout. */
  async function send() {
    await frame.current?.heardOut();
    const outcome = await api.POST('/api/v1/ticket-errors/{id}/edit-data', {
      params: { path: { id: error.id }, header: ifMatch(error.version) },
      body: { fields: read(withTyped(latest.current)).changed, notes },
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
      <WithLayout
        layout={workflow?.editLayout}
        otherwise={
          <Stack gap="sm">
            {fields.map((field) => (
              <DataField
                key={field.name}
                field={field}
                error={told.find(({ path: [name] }) => name === field.name)?.message}
                onChange={(text) => type({ ...typed, [field.name]: text })}
              />
            ))}
            {fields.length === 0 && <Text c="dimmed">{t('edit.noFields')}</Text>}
          </Stack>
        }
      >
        {(code, onFailed) => (
          <LayoutFrame
            ref={frame}
            {...{ code, onFailed }}
            label={t('actions.edit')}
            schema={schemaOf(present)}
            value={data}
            faults={told}
            onChange={(value) => type(typedOf(present, value))}
          />
        )}
      </WithLayout>
      {isTried && Object.keys(changed).length === 0 && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {t('edit.nothing')}
        </Text>
      )}
      <Textarea label={t('notes')} autosize minRows={2} value={notes} onChange={(event) => setNotes(event.currentTarget.value)} />
    </DialogForm>
  );
}
