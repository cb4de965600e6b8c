import { toErrorSchema, type RJSFSchema, type RJSFValidationError, type ValidatorType } from '@rjsf/utils';
import { faultsOf, fits, type SchemaFault } from './schemaFaults';

/** `['a.b'][0]`: a path that keeps names with dots apart. */
export function propertyOf(path: string[]): string {
  return path.map((part) => `[${/^\d+$/.test(part) ? part : JSON.stringify(part)}]`).join('');
}

function asError(fault: SchemaFault): RJSFValidationError {
  return { name: fault.keyword, property: propertyOf(fault.path), params: fault, message: fault.keyword, stack: fault.keyword };
}

/** Some patterns are only known to the server; it looks at everything once more. */
function check(schema: RJSFSchema, value: unknown): RJSFValidationError[] {
  try {
    return faultsOf(schema, value).map(asError);
  } catch {
    return [];
  }
}

const withDefinitions = new WeakMap<object, WeakMap<object, RJSFSchema>>();

/** A part of a schema with what its references lead to; the same one each time, so that it is prepared once. */
function partOf(root: RJSFSchema, schema: RJSFSchema): RJSFSchema {
  const parts = withDefinitions.get(root) ?? new WeakMap<object, RJSFSchema>();
  withDefinitions.set(root, parts);
  const known = parts.get(schema);
  if (known) return known;
  const { $defs, definitions } = root;
  const part = { ...($defs && { $defs }), ...(definitions && { definitions }), ...schema };
  parts.set(schema, part);
  return part;
}

/**
 * Checks forms against their schema without making code of it, which the pages' Content-Security-Policy
 * forbids.
 */
export const schemaValidator: ValidatorType = {
  validateFormData(formData, schema, _customValidate, transformErrors, uiSchema) {
    const found = check(schema, formData);
    const errors = transformErrors ? transformErrors(found, uiSchema) : found;
    return { errors, errorSchema: toErrorSchema(errors) };
  },
  isValid(schema, formData, rootSchema) {
    if (typeof schema !== 'object') return schema;
    try {
      return fits(partOf(rootSchema, schema), formData);
    } catch {
      return false;
    }
  },
  rawValidation: <Result>(schema: RJSFSchema, formData?: unknown) => ({
    errors: check(schema, formData) as Result[],
  }),
};
