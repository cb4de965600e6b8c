import { TextInput } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import { useState } from 'react';
import { useClock } from '../../texts/clock';
import { fieldProps } from './fieldProps';

/** A day and a time, on the reader's clock; kept as RFC 3339. */
export function MomentWidget(props: WidgetProps) {
  const { value, onChange, onBlur, id, options } = props;
  const { toClock, fromClock } = useClock();
  const [typed, setTyped] = useState(typeof value === 'string' ? toClock(value) : '');
  return (
    <TextInput
      {...fieldProps(props)}
      maw={280}
      type="datetime-local"
      value={typed}
      onBlur={() => onBlur(id, value)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(fromClock(event.currentTarget.value) ?? options.emptyValue);
      }}
    />
  );
}
