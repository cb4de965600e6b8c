import { nameFor } from '../names';
import { isObject } from '../../data/json';

/** Kinds of questions that somebody can choose; `other` is what only the text can say. */
export const FIELD_KINDS = ['text', 'longText', 'number', 'wholeNumber', 'choice', 'date', 'yesNo'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number] | 'other';

/** A question of a form. `rest` are the keywords that the builder does not show, kept as they are. */
export type Field = {
  name: string;
  title: string;
  kind: FieldKind;
  isRequired: boolean;
  choices: string[];
  help: string;
  rest: Schema;
};

export type Schema = Record<string, unknown>;

/** A form as the builder shows it; `rest` is all else that the schema says. */
export type FormFields = { fields: Field[]; rest: Schema };

const LONG_TEXT = 2000;

/** Reads a schema as a list of questions; `undefined` if it describes no such thing. */
export function fieldsOf(schema: unknown): FormFields | undefined {
  if (schema === undefined) return { fields: [], rest: {} };
  if (!isObject(schema) || (schema['type'] !== undefined && schema['type'] !== 'object')) return undefined;
  const { type, properties = {}, required = [], ...rest } = schema;
  const isList = Array.isArray(required) && required.every((name) => typeof name === 'string');
  if (!isObject(properties) || !isList) return undefined;
  const names = required as string[];
  const fields = Object.entries(properties).map(([name, property]) => fieldOf(name, property, names.includes(name)));
  const read = { fields, rest: type === undefined ? { ...rest, [UNTYPED]: true } : rest };
  return isSame(schemaOf(read), schema) ? read : undefined;
}

/** Marks that a schema did not say that it is of an object. */
const UNTYPED = '$untyped';

function fieldOf(name: string, property: unknown, isRequired: boolean): Field {
  if (!isObject(property)) return { ...blank(name, isRequired), kind: 'other', rest: { [WHOLE]: property } };
  const { title, description, ...keywords } = property;
  const isPlain = [title, description].every((text) => text === undefined || (typeof text === 'string' && text !== ''));
  const read = isPlain ? kindOf(keywords) : undefined;
  if (!read) return { ...blank(name, isRequired), title: typeof title === 'string' ? title : name, kind: 'other', rest: { [WHOLE]: property } };
  return { ...read, name, isRequired, title: (title as string) ?? '', help: (description as string) ?? '' };
}

/** Holds a property that the builder can't take apart. */
const WHOLE = '$whole';

const blank = (name: string, isRequired: boolean): Omit<Field, 'kind' | 'rest'> => ({ name, title: name, isRequired, choices: [], help: '' });

function kindOf({ type, ...rest }: Schema): Pick<Field, 'kind' | 'choices' | 'rest'> | undefined {
  const of = (kind: FieldKind, without: string[] = [], choices: string[] = []) => ({
    kind,
    choices,
    rest: Object.fromEntries(Object.entries(rest).filter(([keyword]) => !without.includes(keyword))),
  });
  const choices = rest['enum'];
  if (choices !== undefined) {
    const areTexts = Array.isArray(choices) && choices.every((choice) => typeof choice === 'string');
    if (!areTexts || (type !== undefined && type !== 'string')) return undefined;
    const choice = of('choice', ['enum'], choices as string[]);
    return type === undefined ? { ...choice, rest: { ...choice.rest, [UNTYPED]: true } } : choice;
  }
  if (type === 'string' && rest['format'] === 'date') return of('date', ['format']);
  if (type === 'string' && rest['format'] === undefined) return rest['maxLength'] === LONG_TEXT ? of('longText', ['maxLength']) : of('text');
  if (type === 'number') return of('number');
  if (type === 'integer') return of('wholeNumber');
  if (type === 'boolean') return of('yesNo');
  return undefined;
}

const KEYWORDS: Record<Exclude<FieldKind, 'other' | 'choice'>, Schema> = {
  text: { type: 'string' },
  longText: { type: 'string', maxLength: LONG_TEXT },
  number: { type: 'number' },
  wholeNumber: { type: 'integer' },
  date: { type: 'string', format: 'date' },
  yesNo: { type: 'boolean' },
};

/** The schema that asks these questions. */
export function schemaOf({ fields, rest: { [UNTYPED]: isUntyped, ...rest } }: FormFields): Schema {
  const required = fields.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  return {
    ...(isUntyped ? {} : { type: 'object' }),
    properties: Object.fromEntries(fields.map((field) => [field.name, propertyOf(field)])),
    ...(required.length > 0 ? { required } : {}),
    ...rest,
  };
}

function propertyOf({ kind, title, help, choices, rest: { [UNTYPED]: isUntyped, [WHOLE]: whole, ...rest } }: Field): unknown {
  if (kind === 'other') return whole;
  const keywords = kind === 'choice' ? { ...(isUntyped ? {} : { type: 'string' }), enum: choices } : KEYWORDS[kind];
  return { ...keywords, ...(title && { title }), ...(help && { description: help }), ...rest };
}

/** A new question, with a name that is still free. */
export function newField(title: string, kind: FieldKind, others: readonly Field[]): Field {
  const name = nameFor(title, others.map((field) => field.name));
  return { name, title, kind, isRequired: false, choices: [], help: '', rest: {} };
}

/** The same question of another kind; keywords that meant only the old one go. */
export function ofKind(field: Field, kind: FieldKind): Field {
  return { ...field, kind, choices: kind === 'choice' ? field.choices : [], rest: {} };
}

/** Whether two schemas say the same; the order of members, and of what is required, means nothing. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(withProperties(other)));
}

const withProperties = (schema: unknown) => (isObject(schema) ? { properties: {}, ...schema, ...(isEmpty(schema['required']) && { required: undefined }) } : schema);
const isEmpty = (list: unknown) => Array.isArray(list) && list.length === 0;

function sorted(value: unknown, name?: string): unknown {
  if (Array.isArray(value)) return name === 'required' ? [...value].sort() : value.map((item) => sorted(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key], key)]));
}
