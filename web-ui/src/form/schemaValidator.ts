import { Validator } from '@cfworker/json-schema';
import {
  createErrorHandler,
  toErrorSchema,
  unwrapErrorHandler,
  validationDataMerge,
  type RJSFSchema,
  type RJSFValidationError,
  type ValidatorType,
} from '@rjsf/utils';

/** What the validator says of the whole, after it has said it of the part. */
const SUMMARIES = new Set(['properties', 'items', 'prefixItems', 'allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', '$ref', 'additionalProperties']);

function check(schema: RJSFSchema, value: unknown): RJSFValidationError[] {
  const { errors } = new Validator(schema as object, '2020-12', false).validate(value ?? {});
  return errors
    .filter(({ keyword }) => !SUMMARIES.has(keyword))
    .map(({ keyword, instanceLocation, error }) => {
      const missing = keyword === 'required' ? /"([^"]+)"/.exec(error)?.[1] : undefined;
      const path = [...instanceLocation.slice(1).split('/').filter(Boolean), ...(missing ? [missing] : [])];
      return {
        name: keyword,
        property: path.length > 0 ? `.${path.join('.')}` : '',
        message: error,
        stack: error,
      };
    });
}

/**
 * Checks forms against their schema without making code of it, which the pages' Content-Security-Policy
 * forbids.
 */
export const schemaValidator: ValidatorType = {
  validateFormData(formData, schema, customValidate, transformErrors, uiSchema) {
    const found = check(schema, formData);
    const errors = transformErrors ? transformErrors(found, uiSchema) : found;
    const outcome = { errors, errorSchema: toErrorSchema(errors) };
    if (!customValidate) return outcome;
    const handler = customValidate(formData, createErrorHandler(formData ?? {}), uiSchema);
    return validationDataMerge(outcome, unwrapErrorHandler(handler));
  },
  isValid(schema, formData, rootSchema) {
    return new Validator({ ...schema, $defs: { ...rootSchema.$defs, ...schema.$defs } } as object, '2020-12').validate(formData ?? {}).valid;
  },
  rawValidation: <Result>(schema: RJSFSchema, formData?: unknown) => ({
    errors: check(schema, formData) as Result[],
  }),
};
