import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../session/me';
import { dateWriter } from './writers';

const DAY_IN_MILLISECONDS = 86_400_000;

/** By how much the clocks of a zone are ahead of UTC at a time. */
function offsetIn(timeZone: string | undefined, at: number): number {
  const parts = dateWriter('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((it) => it.type === type)!.value);
  const clock = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return clock - Math.floor(at / 1000) * 1000;
}

/** When a day (`2027-01-04`) begins where the clocks of the zone are. */
export function beginningOf(day: string, timeZone?: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const guess = midnight - offsetIn(timeZone, midnight);
  return new Date(midnight - offsetIn(timeZone, guess)).toISOString();
}

/** When a day is over. */
export function endOf(day: string, timeZone?: string): string {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
  return beginningOf(next, timeZone);
}

/** On which day (`2027-01-04`) a time falls. */
export function dayOf(time: string, timeZone?: string): string {
  const at = Date.parse(time);
  return new Date(at + offsetIn(timeZone, at)).toISOString().slice(0, 10);
}

/** Days as the reader's clock has them. */
export function useDays() {
  const { i18n } = useTranslation();
  const timeZone = useQueryClient().getQueryData(meQuery.queryKey)?.timeZone;
  const format = dateWriter(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    written: (day: string) => format.format(new Date(`${day}T00:00:00Z`)),
    beginningOf: (day: string | undefined) => day && beginningOf(day, timeZone),
    endOf: (day: string | undefined) => day && endOf(day, timeZone),
    dayOf: (time: string | undefined) => time && dayOf(time, timeZone),
  };
}
