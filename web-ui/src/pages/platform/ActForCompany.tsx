import { Alert, Checkbox, List, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { ListedCompany } from '../../api/types';
import { FormFrame } from '../../form/FormFrame';
import { useSubmit } from '../../form/useSubmit';
import { usePlatform } from '../../session/platform';
import { useEnter } from '../entry/useEnter';
import { Section } from '../../shell/Section';

const SHORTEST = 10;
const LONGEST = 500;

/** Goes into a company in the place of its oldest owner, with a reason that the company reads. */
export function ActForCompany({ company }: { company: ListedCompany }) {
  const { t } = useTranslation('platform');
  const { role } = usePlatform();
  return (
    <Section title={t('act.title')} lead={t('act.lead')}>
      {role === 'platform_admin' ? <Alert variant="light">{t('act.superusersOnly')}</Alert> : <ActForm company={company} />}
    </Section>
  );
}

function ActForm({ company: { id } }: { company: ListedCompany }) {
  const { t } = useTranslation('platform');
  const enter = useEnter();
  const [reason, setReason] = useState('');
  const [writes, setWrites] = useState(false);
  const [isTried, setTried] = useState(false);
  const isTooShort = reason.trim().length < SHORTEST;

  const { isSending, error, faults, submit } = useSubmit(async () => {
    const { data, error } = await api.POST('/api/v1/platform/companies/{id}/act', {
      params: { path: { id } },
      body: { reason: reason.trim(), writes },
    });
    if (!data) return { error };
    await enter();
    return {};
  });

  return (
    <FormFrame
      label={t('act.title')}
      {...{ error, isSending }}
      onSubmit={() => (isTooShort ? setTried(true) : submit())}
      submit={t(writes ? 'act.beginWriting' : 'act.beginLooking')}
    >
      <List size="sm" spacing={4}>
        {(['told', 'long', 'never', 'own'] as const).map((point) => (
          <List.Item key={point}>{t(`act.points.${point}`)}</List.Item>
        ))}
      </List>
      <Textarea
        label={t('act.reason')}
        description={t('act.reasonHelp')}
        value={reason}
        error={faults['reason'] ?? (isTried && isTooShort && t('act.tooShort', { count: SHORTEST }))}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={LONGEST}
        autosize
        minRows={2}
        required
      />
      <Checkbox
        label={t('act.writes')}
        description={t('act.writesHelp')}
        checked={writes}
        onChange={(event) => setWrites(event.currentTarget.checked)}
      />
    </FormFrame>
  );
}
