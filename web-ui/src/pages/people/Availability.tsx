import { Group, NumberInput, Stack, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ifMatch } from '../../api/ifMatch';
import type { Member } from '../../api/types';
import { FormFrame } from '../../form/FormFrame';
import { useSubmit } from '../../form/useSubmit';
import { told } from '../../shell/told';
import { useDays } from '../../texts/days';

/** Until when somebody is given no tasks, and how many they are given at most. */
export function Availability({ member }: { member: Member }) {
  const { t } = useTranslation(['people', 'shell']);
  const queries = useQueryClient();
  const { beginningOf, dayOf } = useDays();
  const [backOn, setBackOn] = useState(dayOf(member.awayUntil ?? undefined) ?? '');
  const [mostTasks, setMostTasks] = useState<number | string>(member.mostTasks ?? '');

  const { isSending, error, faults, submit } = useSubmit(async () => {
    const { error } = await api.PUT('/api/v1/members/{id}/availability', {
      params: { path: { id: member.id }, header: ifMatch(member.version) },
      body: {
        awayUntil: beginningOf(backOn) || undefined,
        mostTasks: typeof mostTasks === 'number' ? mostTasks : undefined,
      },
    });
    await queries.invalidateQueries();
    if (!error) told(t('shell:form.saved'));
    return { error };
  });

  return (
    <Stack component="section" aria-labelledby="availability" gap="sm">
      <Title id="availability" order={2} size="h4">
        {t('availability')}
      </Title>
      <FormFrame label={t('availability')} {...{ error, isSending }} onSubmit={submit} submit={t('shell:form.save')}>
        <Group align="start" grow>
          <TextInput
            type="date"
            label={t('backOn')}
            description={t('backOnHelp')}
            value={backOn}
            error={faults['awayUntil']}
            onChange={(event) => setBackOn(event.currentTarget.value)}
          />
          <NumberInput
            label={t('mostTasks')}
            description={t('mostTasksHelp')}
            value={mostTasks}
            min={1}
            max={1000}
            allowDecimal={false}
            error={faults['mostTasks']}
            onChange={setMostTasks}
          />
        </Group>
      </FormFrame>
    </Stack>
  );
}
