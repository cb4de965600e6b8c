import type { GuestDay } from '../../api/types';

const DAY_IN_MILLISECONDS = 86_400_000;

export type Bar = { date: string; came: number; kept: number };

/** One bar for each of the last days up to the latest one; on days that the API leaves out, nobody came. */
export function barsOf(items: GuestDay[], days: number, today: string): Bar[] {
  const byDate = new Map(items.map((item) => [item.date, item]));
  const latest = items.reduce((last, { date }) => (date > last ? date : last), today);
  return Array.from({ length: days }, (_, index) => {
    const at = Date.parse(`${latest}T00:00:00Z`) - (days - 1 - index) * DAY_IN_MILLISECONDS;
    const date = new Date(at).toISOString().slice(0, 10);
    const { came = 0, kept = 0 } = byDate.get(date) ?? {};
    return { date, came, kept };
  });
}

const COUNTS = ['came', 'kept', 'tickets', 'contacts', 'definitions', 'companyRoles'] as const;

/** All days together. */
export function totalOf(items: GuestDay[]): Record<(typeof COUNTS)[number], number> {
  const sum = (count: (typeof COUNTS)[number]) => items.reduce((total, item) => total + item[count], 0);
  return {
    came: sum('came'),
    kept: sum('kept'),
    tickets: sum('tickets'),
    contacts: sum('contacts'),
    definitions: sum('definitions'),
    companyRoles: sum('companyRoles'),
  };
}
