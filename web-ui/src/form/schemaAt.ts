import { isObject, partsOf } from '../data/json';

type Schema = Record<string, unknown>;

const WITH_PARTS = ['allOf', 'anyOf', 'oneOf'];
const CONDITIONAL = ['then', 'else'];
const BY_FIELD = ['dependentSchemas', 'dependencies'];

/** What a schema says of a part of its values, wherever it says it; the first that has something to say. */
export function schemaAt(root: object, path: string[]): Schema | undefined {
  return found(root, path, root, new Set());
}

/** @param seen where it has looked for the same part already, since schemas may go round in circles */
function found(root: object, path: string[], from: unknown, seen: Set<unknown>): Schema | undefined {
  if (!isObject(from) || seen.has(from)) return undefined;
  const [name, ...rest] = path;
  if (name === undefined) return resolved(root, from);
  const properties = from.properties as Schema | undefined;
  if (properties && Object.hasOwn(properties, name)) return found(root, rest, properties[name], new Set());
  if (/^\d+$/.test(name) && isObject(from.items)) return found(root, rest, from.items, new Set());
  for (const part of others(root, from)) {
    const place = found(root, path, part, seen.add(from));
    if (place) return place;
  }
  return undefined;
}

/** Where else a schema speaks of the same value. */
function others(root: object, from: Schema): unknown[] {
  return [
    ...(typeof from.$ref === 'string' ? [referred(root, from.$ref)] : []),
    ...WITH_PARTS.flatMap((keyword) => (from[keyword] as unknown[] | undefined) ?? []),
    ...CONDITIONAL.map((keyword) => from[keyword]),
    ...BY_FIELD.flatMap((keyword) => Object.values((from[keyword] as Schema | undefined) ?? {})),
  ];
}

function resolved(root: object, schema: Schema): Schema {
  const target = typeof schema.$ref === 'string' ? referred(root, schema.$ref) : undefined;
  return isObject(target) ? { ...target, ...schema } : schema;
}

function referred(root: object, reference: string): unknown {
  return partsOf(reference).reduce<unknown>((place, part) => (place as Schema | undefined)?.[part], root);
}
