import { Group, Switch, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { ifMatch } from '../../../api/ifMatch';
import { Faults } from '../../../form/FormFrame';
import { useSubmit } from '../../../form/useSubmit';
import { meQuery, useMe } from '../../../session/me';
import { useDays } from '../../../texts/days';
import { AwayDialog } from './AwayDialog';

/** How full my list is, and whether I am given more. */
export function Availability() {
  const { t } = useTranslation('task');
  const { openTasks, mostTasks, awayUntil } = useMe();
  const { dayOf, written } = useDays();
  const [isAsking, { open, close }] = useDisclosure();
  const isAway = awayUntil !== undefined && Date.parse(awayUntil) > Date.now();
  const save = useSaveAvailability();
  const comeBack = useSubmit(() => save({ mostTasks }));

  return (
    <Group gap="lg">
      <Text size="sm" c="dimmed">
        {mostTasks === undefined ? t('load.open', { count: openTasks }) : t('load.ofMost', { count: openTasks, most: mostTasks })}
      </Text>
      <Switch
        label={isAway ? t('away.until', { day: written(lastDayBefore(awayUntil, dayOf)) }) : t('away.label')}
        checked={isAway}
        disabled={comeBack.isSending}
        onChange={() => (isAway ? void comeBack.submit() : open())}
      />
      {comeBack.error !== undefined && <Faults error={comeBack.error} />}
      {isAsking && <AwayDialog onClose={close} save={(until) => save({ awayUntil: until, mostTasks })} />}
    </Group>
  );
}

/** Somebody away until midnight is away on the day before it. */
function lastDayBefore(awayUntil: string, dayOf: (time: string) => string | undefined): string {
  return dayOf(new Date(Date.parse(awayUntil) - 1).toISOString())!;
}

/** Says it of myself; all that is said here replaces what was said before. */
function useSaveAvailability() {
  const { user, memberVersion } = useMe();
  const queries = useQueryClient();
  return async (body: { awayUntil?: string; mostTasks?: number }) => {
    const { error } = await api.PUT('/api/v1/members/{id}/availability', {
      params: { path: { id: user.id }, header: ifMatch(memberVersion) },
      body,
    });
    await queries.invalidateQueries({ queryKey: meQuery.queryKey });
    return { error };
  };
}
