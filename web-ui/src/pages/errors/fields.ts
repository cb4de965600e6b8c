export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'json';

/** A field of the workflow's data as it is edited: what is typed is text until it is sent. */
export type Field = { name: string; type: FieldType; before: string; typed: string };

type Declared = { name: string; type?: string };

const PLAIN = new Set(['string', 'number', 'integer', 'boolean']);

function typeOf(value: unknown, declared: string | undefined): FieldType {
  const present = typeof value;
  if (declared && PLAIN.has(declared) && (value === undefined || present === kindOf(declared))) return declared as FieldType;
  if (!declared && PLAIN.has(present)) return present as FieldType;
  return 'json';
}

function kindOf(declared: string): string {
  return declared === 'integer' ? 'number' : declared;
}

function textOf(value: unknown, type: FieldType): string {
  if (value === undefined) return '';
  return type === 'json' ? JSON.stringify(value, null, 2) : String(value);
}

/** The fields that there are, and those that could be, by the types of the workflow. */
export function fieldsOf(data: Record<string, unknown>, declared: readonly Declared[] = []): Field[] {
  const types = new Map(declared.map(({ name, type }) => [name, type]));
  const names = new Set([...types.keys(), ...Object.keys(data)]);
  return [...names].map((name) => {
    const type = typeOf(data[name], types.get(name));
    const before = textOf(data[name], type);
    return { name, type, before, typed: before };
  });
}

/** The same as a JSON Schema, for a layout. */
export function schemaOf(fields: readonly Field[]): object {
  return { type: 'object', properties: Object.fromEntries(fields.map(({ name, type }) => [name, type === 'json' ? {} : { type }])) };
}

/** What a layout says that the data is now, as it would have been typed. */
export function typedOf(fields: readonly Field[], value: unknown): Record<string, string> {
  const data = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return Object.fromEntries(fields.map(({ name, type }) => [name, textOf(data[name], type)]));
}

export type Reading = { changed: Record<string, unknown>; faults: Record<string, FieldType> };

/** What was changed, as the API wants it, and which fields can't be read as what they are. */
export function read(fields: readonly Field[]): Reading {
  const reading: Reading = { changed: {}, faults: {} };
  for (const { name, type, before, typed } of fields) {
    if (typed === before) continue;
    const value = parse(type, typed);
    if (value === undefined) reading.faults[name] = type;
    else reading.changed[name] = value;
  }
  return reading;
}

function parse(type: FieldType, typed: string): unknown {
  switch (type) {
    case 'string':
      return typed;
    case 'boolean':
      return typed === 'true' ? true : typed === 'false' ? false : undefined;
    case 'number':
    case 'integer': {
      const value = Number(typed.trim() || NaN);
      return Number.isFinite(value) && (type === 'number' || Number.isInteger(value)) ? value : undefined;
    }
    case 'json':
      try {
        return JSON.parse(typed) as unknown;
      } catch {
        return undefined;
      }
  }
}
