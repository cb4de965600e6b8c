import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { meQuery } from '../session/me';
import { agoWriter, dateWriter } from './writers';

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** Writes times in the reader's language and where their clock is set. */
export function useTimes() {
  const { i18n } = useTranslation();
  const timeZone = useQueryClient().getQueryData(meQuery.queryKey)?.timeZone;
  const language = i18n.language;
  const format = (options: Intl.DateTimeFormatOptions) => (time: string) =>
    dateWriter(language, { timeZone, ...options }).format(new Date(time));
  return {
    date: format({ dateStyle: 'medium' }),
    dateAndTime: format({ dateStyle: 'medium', timeStyle: 'short' }),
    timeOfDay: format({ timeStyle: 'short' }),
    dayOfWeek: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    /** "3 hours ago", "in 2 days". */
    ago(time: string, now = Date.now()): string {
      const seconds = (new Date(time).getTime() - now) / 1000;
      const [unit, length] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
      return agoWriter(language, { numeric: 'auto' }).format(Math.round(seconds / length), unit);
    },
  };
}
