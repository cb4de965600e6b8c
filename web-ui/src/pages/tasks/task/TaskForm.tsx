import { Button, Group, Stack, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { ifMatch } from '../../../api/ifMatch';
import type { TaskDetail } from '../../../api/types';
import { DraftNote } from '../../../drafts/DraftNote';
import { useDraft } from '../../../drafts/useDraft';
import { useSubmit } from '../../../form/useSubmit';
import { LayoutForm } from '../../../layouts/LayoutForm';

const NOTHING_ASKED = { type: 'object' };

/** What is to be handed in. Where somebody was faster, what was typed is still there. */
export function TaskForm({ detail, onDone }: { detail: TaskDetail; onDone: () => void }) {
  const { task, outputSchema, ticketData, editLayout } = detail;
  const { t } = useTranslation('task');
  const queries = useQueryClient();
  const draft = useDraft(`task.${task.id}`);
  const asksNothing = !hasFields(outputSchema);

  const { isSending, error, submit, clear } = useSubmit(async (output: unknown) => {
    const { error } = await api.POST('/api/v1/tasks/{id}/complete', {
      params: { path: { id: task.id }, header: ifMatch(task.version) },
      body: { output },
    });
    if (error === undefined) {
      draft.discard();
      onDone();
    }
    await queries.invalidateQueries();
    return { error };
  });

  return (
    <Stack gap="md">
      <Title order={2} size="h4" id="work">
        {t('form.title')}
      </Title>
      <LayoutForm
        key={draft.beginning}
        label={task.title}
        schema={(outputSchema as object | undefined) ?? NOTHING_ASKED}
        layout={editLayout}
        context={{ ticket: ticketData, input: task.input }}
        within="output"
        value={draft.value}
        error={error}
        onChange={(next, byHand) => {
          if (byHand && error !== undefined) clear();
          draft.change(next, byHand);
        }}
        onSubmit={(output) => void submit(output)}
      >
        <Group mt="lg" justify="space-between">
          <Button type="submit" loading={isSending}>
            {t('form.complete')}
          </Button>
          {!asksNothing && <DraftNote savedAt={draft.savedAt} discard={draft.discard} />}
        </Group>
      </LayoutForm>
    </Stack>
  );
}

function hasFields(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && Object.keys(schema).some((keyword) => keyword !== 'type');
}
