import { NumberInput, Switch, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, useApi } from '../../api/client';
import { ifMatch } from '../../api/ifMatch';
import { kindOf } from '../../api/problem';
import type { Member } from '../../api/types';
import { FormFrame } from '../../form/FormFrame';
import { useSubmit } from '../../form/useSubmit';
import { Failure, Loading } from '../../list/states';
import { meQuery, useMe } from '../../session/me';
import { told } from '../../shell/told';
import { useClock } from '../../texts/clock';
import { Section } from '../../shell/Section';

/** Whether one is given tasks, and how many. */
export function Availability() {
  const { t } = useTranslation('profile');
  const { user } = useMe();
  const { data, error, refetch } = useApi.useQuery('get', '/api/v1/members/{id}', { params: { path: { id: user.id } } });
  return (
    <Section title={t('availability.title')} lead={t('availability.lead')}>
      {error ? <Failure error={error} retry={() => void refetch()} /> : data ? <AvailabilityForm member={data} /> : <Loading />}
    </Section>
  );
}

const A_DAY = 86_400_000;
const MOST = 1000;

function AvailabilityForm({ member }: { member: Member }) {
  const { t } = useTranslation('profile');
  const { t: shell } = useTranslation();
  const queries = useQueryClient();
  const { toClock, fromClock } = useClock();
  const [isAway, setAway] = useState(member.awayUntil != null);
  const [until, setUntil] = useState(toClock(member.awayUntil ?? Date.now() + A_DAY));
  const [mostTasks, setMostTasks] = useState<number | string>(member.mostTasks ?? '');

  const { submit, faults, ...form } = useSubmit(async () => {
    const { error, response } = await api.PUT('/api/v1/members/{id}/availability', {
      params: { path: { id: member.id }, header: ifMatch(member.version) },
      body: { awayUntil: isAway ? fromClock(until) : undefined, mostTasks: mostTasks === '' ? undefined : Number(mostTasks) },
    });
    if (!error || kindOf(error) === 'stale') {
      await queries.invalidateQueries({ queryKey: ['get', '/api/v1/members/{id}'] });
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
    }
    return { error, response };
  });

  return (
    <FormFrame
      label={t('availability.title')}
      {...form}
      onSubmit={async () => (await submit()) && told(shell('form.saved'))}
      submit={shell('form.save')}
    >
      <Text size="sm">
        {member.mostTasks != null
          ? t('availability.loadOf', { count: member.openTasks, most: member.mostTasks })
          : t('availability.load', { count: member.openTasks })}
      </Text>
      <Switch label={t('availability.away')} checked={isAway} onChange={(event) => setAway(event.currentTarget.checked)} />
      {isAway && (
        <TextInput
          type="datetime-local"
          label={t('availability.until')}
          description={t('availability.untilHelp')}
          value={until}
          error={faults['awayUntil']}
          onChange={(event) => setUntil(event.currentTarget.value)}
          maw={320}
          required
        />
      )}
      <NumberInput
        label={t('availability.most')}
        description={t('availability.mostHelp')}
        placeholder={t('availability.noBound')}
        value={mostTasks}
        error={faults['mostTasks']}
        onChange={setMostTasks}
        min={1}
        max={MOST}
        allowDecimal={false}
        maw={320}
      />
    </FormFrame>
  );
}
