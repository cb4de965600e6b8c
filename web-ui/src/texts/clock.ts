import { useQueryClient } from '@tanstack/react-query';
import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';
import { meQuery } from '../session/me';

dayjs.extend(utc);
dayjs.extend(timezone);

/** Turns times into what the reader's clock shows, as `<input type="datetime-local">` has it, and back. */
export function useClock() {
  const zone = useQueryClient().getQueryData(meQuery.queryKey)?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    toClock: (time: string | number) => dayjs(time).tz(zone).format('YYYY-MM-DDTHH:mm'),
    fromClock: (clock: string) => (clock === '' ? undefined : dayjs.tz(clock, zone).toISOString()),
  };
}
