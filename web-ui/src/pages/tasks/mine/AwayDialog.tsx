import { Button, Modal, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../../form/FormFrame';
import { useSubmit } from '../../../form/useSubmit';
import { useDays } from '../../../texts/days';

type AwayDialogProps = { onClose: () => void; save: (awayUntil: string) => Promise<{ error?: unknown }> };

/** Asks until when one is away. */
export function AwayDialog({ onClose, save }: AwayDialogProps) {
  const { t } = useTranslation(['task', 'shell']);
  const { dayOf, endOf } = useDays();
  const today = dayOf(new Date().toISOString())!;
  const [day, setDay] = useState(today);
  const [isTried, setTried] = useState(false);
  const isPossible = day >= today;
  const { isSending, error, submit } = useSubmit(async () => {
    setTried(true);
    if (!isPossible) return {};
    const { error } = await save(endOf(day)!);
    if (error === undefined) onClose();
    return { error };
  });

  return (
    <Modal opened onClose={onClose} title={t('away.title')} closeButtonProps={{ 'aria-label': t('shell:form.close') }}>
      <FormFrame
        label={t('away.title')}
        {...{ error, isSending }}
        onSubmit={submit}
        submit={t('away.submit')}
        beside={
          <Button variant="subtle" onClick={onClose}>
            {t('shell:form.cancel')}
          </Button>
        }
      >
        <Text size="sm">{t('away.help')}</Text>
        <TextInput
          label={t('away.lastDay')}
          type="date"
          min={today}
          value={day}
          error={isTried && !isPossible && t('away.past')}
          onChange={(event) => setDay(event.currentTarget.value)}
          data-autofocus
          required
        />
      </FormFrame>
    </Modal>
  );
}
