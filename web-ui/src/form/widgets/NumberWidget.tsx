import { NumberInput } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { fieldProps } from './fieldProps';

/** A number, written as the reader's language writes it. */
export function NumberWidget(props: WidgetProps) {
  const { schema, value, onChange, onBlur, id, options } = props;
  const { i18n } = useTranslation();
  const decimal = new Intl.NumberFormat(i18n.language).format(1.5).charAt(1);
  return (
    <NumberInput
      {...fieldProps(props)}
      maw={240}
      hideControls
      decimalSeparator={decimal}
      allowDecimal={schema.type !== 'integer'}
      value={(value as number | string | undefined) ?? ''}
      onBlur={() => onBlur(id, value)}
      onChange={(next) => onChange(next === '' ? options.emptyValue : next)}
    />
  );
}
