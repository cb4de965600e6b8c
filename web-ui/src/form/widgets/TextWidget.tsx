import { Textarea, TextInput } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import type { ChangeEvent } from 'react';
import { fieldProps } from './fieldProps';
import { NumberWidget } from './NumberWidget';

/** From this length on, a text gets several lines. */
const LONG = 200;

const KINDS: Record<string, string> = { email: 'email', uri: 'url', date: 'date', time: 'time' };
const FILLED_IN_BY_BROWSERS: Record<string, string> = { email: 'email', uri: 'url' };

/** A text; what looks like more than a sentence gets room. */
export function TextWidget(props: WidgetProps) {
  const { schema, value, onChange, onBlur, id, placeholder, options } = props;
  if (schema.type === 'number' || schema.type === 'integer') return <NumberWidget {...props} />;
  const shared = {
    ...fieldProps(props),
    value: (value as string | undefined) ?? '',
    placeholder: placeholder || undefined,
    onBlur: () => onBlur(id, value),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange(event.currentTarget.value === '' ? options.emptyValue : event.currentTarget.value),
  };
  if ((schema.maxLength ?? 0) > LONG) return <Textarea {...shared} autosize minRows={3} maxRows={14} />;
  const format = schema.format ?? '';
  return (
    <TextInput {...shared} type={KINDS[format] ?? 'text'} autoComplete={FILLED_IN_BY_BROWSERS[format] ?? 'off'} maw={format in KINDS && !(format in FILLED_IN_BY_BROWSERS) ? 240 : undefined} />
  );
}
