import { use, useId } from 'react';
import { Whole } from './Shown';

export type FieldName = {
  /** Which part of the value: a property of it. */
  name: string;
  /** What the schema calls it, if left out. */
  label?: string;
};

type Said = { title?: unknown; description?: unknown; enum?: unknown[] };

/** One property of the value, with what the schema says of it and what is wrong with it. */
export function useField({ name, label }: FieldName) {
  const whole = use(Whole);
  if (!whole) throw new Error('Controls stand inside of a layout.');
  const { schema, faults, readOnly, onChange } = whole;
  const id = useId();
  const value = (typeof whole.value === 'object' && whole.value !== null ? whole.value : {}) as Record<string, unknown>;
  const { properties = {}, required = [] } = (schema ?? {}) as { properties?: Record<string, Said>; required?: string[] };
  const said = Object.hasOwn(properties, name) ? properties[name]! : {};
  const fault = faults.find(({ path }) => path[0] === name)?.message;
  return {
    id,
    value: value[name],
    choices: said.enum ?? [],
    label: label ?? String(said.title ?? name),
    description: typeof said.description === 'string' ? said.description : undefined,
    isRequired: required.includes(name),
    fault,
    set: (part: unknown) => onChange({ ...value, [name]: part }),
    attributes: {
      id,
      name,
      disabled: readOnly,
      'aria-invalid': fault !== undefined,
      'aria-describedby': fault === undefined ? undefined : `${id}-fault`,
    },
  };
}
