import type { WidgetProps } from '@rjsf/utils';

/** What every input of a form gets: its label, its help, and what is wrong with it. */
export function fieldProps({ id, name, htmlName, label, hideLabel, required, disabled, readonly, schema, options, rawErrors }: WidgetProps) {
  return {
    id,
    name: htmlName ?? name,
    label: hideLabel ? undefined : label,
    'aria-label': hideLabel ? label : undefined,
    description: hideLabel ? undefined : (options.description ?? schema.description),
    required,
    disabled: disabled || readonly,
    error: rawErrors && rawErrors.length > 0 ? [...new Set(rawErrors)].join(' ') : undefined,
  };
}
