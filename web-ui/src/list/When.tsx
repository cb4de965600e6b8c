import { Text } from '@mantine/core';
import { useTimes } from '../texts/times';

/** How long ago or ahead; the exact time stands there for whoever points at it. */
export function When({ time }: { time: string }) {
  const { ago, dateAndTime } = useTimes();
  return (
    <Text component="time" dateTime={time} title={dateAndTime(time)} size="sm" style={{ whiteSpace: 'nowrap' }}>
      {ago(time)}
    </Text>
  );
}
