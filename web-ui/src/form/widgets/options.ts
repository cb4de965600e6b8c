import type { WidgetProps } from '@rjsf/utils';
import { nameOf } from '../names';

export type Option = { place: string; label: string; value: unknown };

/** What can be chosen; a value without a title is called by its own name. */
export function optionsOf({ options }: WidgetProps): Option[] {
  return (options.enumOptions ?? []).map(({ value, label }, index) => ({
    place: `${index}`,
    value,
    label: typeof value === 'string' && value === label ? nameOf(value) : label,
  }));
}

/** Which of them a value is; inputs only know texts. */
export function placeOf(options: Option[], value: unknown): string {
  return options.find((option) => option.value === value)?.place ?? '';
}
