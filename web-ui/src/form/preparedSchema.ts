import type { RJSFSchema } from '@rjsf/utils';

type Plain = Record<string, unknown>;

/** The keywords below which other schemas stand, by their names or in a list. */
const NAMED = ['properties', '$defs', 'definitions', 'dependentSchemas', 'patternProperties'];
const LISTED = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const SINGLE = ['items', 'if', 'then', 'else', 'not', 'additionalProperties'];

/** A schema of draft 2020-12 in the words that the form knows; it asks for the same. */
export function preparedSchema(schema: unknown): RJSFSchema {
  return prepared(schema) as RJSFSchema;
}

function prepared(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  const { dependentRequired, dependentSchemas, ...rest } = mapped(schema as Plain);
  const dependencies = { ...(dependentRequired as Plain), ...(dependentSchemas as Plain) };
  const typed = typeOf(rest);
  return {
    ...rest,
    ...(typed && { type: typed }),
    ...(Object.keys(dependencies).length > 0 && { dependencies: { ...(rest.dependencies as Plain), ...dependencies } }),
  };
}

function mapped(schema: Plain): Plain {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (SINGLE.includes(keyword)) return [keyword, prepared(value)];
      if (LISTED.includes(keyword)) return [keyword, (value as unknown[]).map(prepared)];
      if (!NAMED.includes(keyword)) return [keyword, value];
      return [keyword, Object.fromEntries(Object.entries(value as Plain).map(([name, part]) => [name, prepared(part)]))];
    })
  );
}

/** The form chooses its fields by the type; a constant and a choice tell it without saying it. */
function typeOf({ type, const: constant, enum: values, properties }: Plain): string | undefined {
  if (type !== undefined) return undefined;
  if (properties) return 'object';
  const example = constant ?? (values as unknown[] | undefined)?.[0];
  return ['string', 'number', 'boolean'].includes(typeof example) ? typeof example : undefined;
}
