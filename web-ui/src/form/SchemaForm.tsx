import { Stack } from '@mantine/core';
import Form from '@rjsf/core/lib/components/Form.js';
import { toErrorSchema, TranslatableString, type RJSFValidationError } from '@rjsf/utils';
import type { TFunction } from 'i18next';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultSummary } from './FaultSummary';
import { Faults } from './FormFrame';
import { preparedSchema } from './preparedSchema';
import type { SchemaFault } from './schemaFaults';
import { propertyOf, schemaValidator } from './schemaValidator';
import { templates } from './templates';
import { useFaultWords } from './useFaultWords';
import { useFormFaults } from './useFormFaults';
import { widgets } from './widgets';

export type SchemaFormProps = {
  label: string;
  schema: object;
  value: unknown;
  /** @param byHand whether somebody typed it; else it is what the schema begins with */
  onChange: (value: unknown, byHand: boolean) => void;
  onSubmit: (value: unknown) => void;
  /** What the API has against it. */
  error?: unknown;
  /** Where in the request the value stands: `data`. */
  within: string;
  /** The buttons. */
  children: ReactNode;
};

/** Nothing is filled in that nobody chose. */
const BEGINNINGS = { constAsDefaults: 'never', emptyObjectFields: 'skipEmptyDefaults' } as const;

/** The form that a JSON Schema describes: its fields, and all its faults at once. */
export function SchemaForm({ label, schema, value, onChange, onSubmit, error, within, children }: SchemaFormProps) {
  const { t } = useTranslation('form');
  const words = useFaultWords();
  const [attempts, setAttempts] = useState(0);
  const prepared = useMemo(() => preparedSchema(schema), [schema]);
  const { faults, refused } = useFormFaults({ schema: prepared, value, error, within, attempts });
  const extraErrors = useMemo(
    () => toErrorSchema(refused.map(({ path, message }) => ({ property: propertyOf(path), message, stack: message }))),
    [refused]
  );

  function inWords(errors: RJSFValidationError[]): RJSFValidationError[] {
    return errors.map((found) => ({ ...found, message: words(found.params as SchemaFault) }));
  }

  return (
    <Stack gap="md">
      {faults.length > 0 && <FaultSummary faults={faults} attempt={refused.length > 0 ? error : attempts} />}
      {error !== undefined && refused.length === 0 && <Faults error={error} />}
      <Form
        schema={prepared}
        formData={value}
        validator={schemaValidator}
        {...{ widgets, templates, extraErrors }}
        noHtml5Validate
        omitExtraData
        showErrorList={false}
        liveValidate={attempts > 0 ? 'onChange' : false}
        transformErrors={inWords}
        translateString={(text, params) => translated(t, text, params)}
        experimental_defaultFormStateBehavior={BEGINNINGS}
        onChange={({ formData }, id) => onChange(formData, id !== undefined)}
        onError={() => setAttempts((before) => before + 1)}
        onSubmit={({ formData }) => onSubmit(formData ?? {})}
        aria-label={label}
      >
        {children}
      </Form>
    </Stack>
  );
}

function translated(t: TFunction<'form'>, text: TranslatableString, params: string[] = []): string {
  if (text === TranslatableString.YesLabel) return t('yes');
  if (text === TranslatableString.NoLabel) return t('no');
  if (text === TranslatableString.OptionPrefix) return t('option', { number: params[0] });
  if (text === TranslatableString.TitleOptionPrefix) return `${params[0]} ${params[1]}`;
  return text.replace(/%(\d)/g, (_, number) => params[Number(number) - 1] ?? '');
}
