import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import { partsOf } from '../data/json';

/** One thing that a value has against its schema. */
export type SchemaFault = {
  /** Where in the value: `['address', 'city']`. */
  path: string[];
  /** The keyword that is not fulfilled: `minLength`. */
  keyword: string;
  /** What the keyword asks for: `3`. */
  wanted: unknown;
};

/** What the validator says of the whole, after it has said it of the part. */
const SUMMARIES = new Set([
  'properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'items', 'prefixItems', 'allOf', 'if',
  'then', 'else', '$ref', 'dependentSchemas', 'dependencies', 'propertyNames',
]);
const CHOICES = new Set(['anyOf', 'oneOf']);
const IDENTITY = new Set(['const', 'enum', 'type']);

const validators = new WeakMap<object, Validator>();

function validatorOf(schema: object): Validator {
  const known = validators.get(schema);
  if (known) return known;
  /* A copy, since the validator writes addresses into what it is given. */
  const made = new Validator(structuredClone(schema) as Schema, '2020-12', false);
  validators.set(schema, made);
  return made;
}

/** What JSON would keep of a value: fields that hold nothing are not there. */
function asJson(value: unknown): unknown {
  return value === undefined ? {} : JSON.parse(JSON.stringify(value));
}

/** All that a value has against its schema, each of it once and at its place. */
export function faultsOf(schema: object, value: unknown): SchemaFault[] {
  const { errors } = validatorOf(schema).validate(asJson(value));
  const faults = ofNearestChoice(errors)
    .filter(({ keyword }) => !SUMMARIES.has(keyword))
    .map((error) => faultOf(schema, error));
  return faults.filter((fault, index) => faults.findIndex((other) => isSame(fault, other)) === index);
}

export function fits(schema: object, value: unknown): boolean {
  return validatorOf(schema).validate(asJson(value)).valid;
}

function isSame(one: SchemaFault, other: SchemaFault): boolean {
  return one.keyword === other.keyword && one.path.join('/') === other.path.join('/');
}

/** Of several forms that a value can have, only what is missing to the one it comes nearest to. */
function ofNearestChoice(errors: OutputUnit[]): OutputUnit[] {
  return errors
    .filter(({ keyword }) => CHOICES.has(keyword))
    .reduce((left, choice) => (left.includes(choice) ? withoutOthers(left, choice) : left), errors);
}

function withoutOthers(errors: OutputUnit[], choice: OutputUnit): OutputUnit[] {
  const inside = `${choice.keywordLocation}/`;
  const isInside = (error: OutputUnit) => error.keywordLocation.startsWith(inside);
  const branches: Record<string, OutputUnit[]> = {};
  errors.filter(isInside).forEach((error) => (branches[error.keywordLocation.slice(inside.length).split('/')[0]!] ??= []).push(error));
  const nearest = Object.values(branches).sort((one, other) => one.length - other.length)[0];
  const isNone =
    !nearest || nearest.every((error) => IDENTITY.has(error.keyword) && error.instanceLocation === choice.instanceLocation);
  return errors.filter((error) => (error === choice ? isNone : !isInside(error) || (!isNone && nearest.includes(error))));
}

function faultOf(schema: object, { keyword, keywordLocation, instanceLocation, error }: OutputUnit): SchemaFault {
  const path = partsOf(instanceLocation);
  const missing = keyword === 'required' || keyword === 'dependentRequired' ? /"([^"]*)"[^"]*$/.exec(error)?.[1] : undefined;
  return { path: missing === undefined ? path : [...path, missing], keyword, wanted: found(schema, partsOf(keywordLocation)) };
}

/** What stands in a schema under a path that goes on behind references. */
function found(root: object, path: string[]): unknown {
  return path.reduce<unknown>((place, part) => {
    const next = (place as Record<string, unknown> | undefined)?.[part];
    return part === '$ref' && typeof next === 'string' ? found(root, partsOf(next)) : next;
  }, root);
}
