import { Button, Group, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { TicketType } from '../../api/types';
import { DraftNote } from '../../drafts/DraftNote';
import { useDraft } from '../../drafts/useDraft';
import { useSubmit } from '../../form/useSubmit';
import { LayoutForm } from '../../layouts/LayoutForm';
import { ContactChoice, type ChosenContact } from './ContactChoice';

type Typed = { data?: unknown; contact?: ChosenContact };

/** What the kind of ticket asks for; once it is submitted, its page. */
export function SubmitForm({ type }: { type: TicketType }) {
  const { t } = useTranslation('submit');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const draft = useDraft(`submit.${type.key}`);
  const { data, contact } = (draft.value ?? {}) as Typed;

  const { isSending, error, submit, clear } = useSubmit(async (wanted: Record<string, unknown>) => {
    const { data: made, error } = await api.POST('/api/v1/tickets', { body: { type: type.key, data: wanted, contact: contact?.id } });
    if (error) return { error };
    draft.discard();
    await queries.invalidateQueries();
    await navigate({ to: '/tickets/$ticketId', params: { ticketId: made.ticket.id }, search: { submitted: true } });
    return {};
  });

  function change(next: Typed, byHand: boolean) {
    if (byHand && error !== undefined) clear();
    draft.change({ data, contact, ...next }, byHand);
  }

  return (
    <Stack gap="md">
      <ContactChoice value={contact} onChange={(chosen) => change({ contact: chosen }, true)} />
      <LayoutForm
        key={draft.beginning}
        label={type.title}
        schema={type.form as object}
        layout={type.editLayout}
        within="data"
        value={data}
        error={error}
        onChange={(next, byHand) => change({ data: next }, byHand)}
        onSubmit={(wanted) => void submit(wanted as Record<string, unknown>)}
      >
        <Group mt="lg" justify="space-between">
          <Button type="submit" loading={isSending}>
            {t('submit')}
          </Button>
          <DraftNote savedAt={draft.savedAt} discard={draft.discard} />
        </Group>
      </LayoutForm>
    </Stack>
  );
}
