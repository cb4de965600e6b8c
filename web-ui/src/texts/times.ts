import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { meQuery } from '../session/me';

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const kept = new Map<string, Intl.DateTimeFormat>();

/** To make a writer takes longer than to write a hundred times. */
function writer(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const known = kept.get(key) ?? new Intl.DateTimeFormat(language, options);
  kept.set(key, known);
  return known;
}

const keptRelative = new Map<string, Intl.RelativeTimeFormat>();

function relativeWriter(language: string): Intl.RelativeTimeFormat {
  const known = keptRelative.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  keptRelative.set(language, known);
  return known;
}

/** Writes times in the reader's language and where their clock is set. */
export function useTimes() {
  const { i18n } = useTranslation();
  const timeZone = useQueryClient().getQueryData(meQuery.queryKey)?.timeZone;
  const language = i18n.language;
  const format = (options: Intl.DateTimeFormatOptions) => (time: string) =>
    writer(language, { timeZone, ...options }).format(new Date(time));
  return {
    date: format({ dateStyle: 'medium' }),
    dateAndTime: format({ dateStyle: 'medium', timeStyle: 'short' }),
    timeOfDay: format({ timeStyle: 'short' }),
    dayOfWeek: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    /** "3 hours ago", "in 2 days". */
    ago(time: string, now = Date.now()): string {
      const seconds = (new Date(time).getTime() - now) / 1000;
      const [unit, length] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
      return relativeWriter(language).format(Math.round(seconds / length), unit);
    },
  };
}
