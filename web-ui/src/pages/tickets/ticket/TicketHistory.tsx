import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry, TicketDetail } from '../../../api/types';
import { Failure, Loading } from '../../../list/states';
import { useDays } from '../../../texts/days';
import { useTimes } from '../../../texts/times';
import { useHistory } from './useHistory';
import { useHistoryWords } from './useHistoryWords';
import { useNames } from './useNames';
import history from './history.module.css';
import classes from './ticket.module.css';

/** What happened, day by day, the oldest first. */
export function TicketHistory({ detail }: { detail: TicketDetail }) {
  const { t } = useTranslation('ticket');
  const { data: entries, error, isPending, refetch } = useHistory(detail.ticket.id, detail.ticket.status === 'ACTIVE');
  const days = useGroupedByDay(entries ?? []);
  const words = useHistoryWords(useNames(detail, entries ?? []), detail.ticket);
  const { timeOfDay, dayOfWeek, dateAndTime } = useTimes();

  return (
    <section className={classes.history} aria-labelledby="history">
      <Title order={2} size="h4" id="history" mb="md">
        {t('history.title')}
      </Title>
      {isPending && <Loading />}
      {error && <Failure error={error} retry={refetch} />}
      <Stack gap="lg">
        {days.map(({ day, entries }) => (
          <div key={day}>
            <Title order={3} size="h6" c="dimmed" mb="xs">
              {dayOfWeek(entries[0]!.at)}
            </Title>
            <ol className={history.entries}>
              {entries.map((entry) => (
                <li key={entry.number} className={history.entry}>
                  <Text size="sm" c="dimmed" component="time" dateTime={entry.at} title={dateAndTime(entry.at)}>
                    {timeOfDay(entry.at)}
                  </Text>
                  <Text size="sm">{words(entry)}</Text>
                </li>
              ))}
            </ol>
          </div>
        ))}
        {entries?.length === 0 && <Text c="dimmed">{t('history.none')}</Text>}
      </Stack>
    </section>
  );
}

function useGroupedByDay(entries: HistoryEntry[]): { day: string; entries: HistoryEntry[] }[] {
  const { dayOf } = useDays();
  const days: { day: string; entries: HistoryEntry[] }[] = [];
  entries.forEach((entry) => {
    const day = dayOf(entry.at)!;
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  });
  return days;
}
