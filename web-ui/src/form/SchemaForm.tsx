import Form from '@rjsf/mantine';
import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { schemaValidator } from './schemaValidator';

type SchemaFormProps = {
  schema: RJSFSchema;
  value: unknown;
  onChange: (value: unknown) => void;
  onSubmit: (value: unknown) => void;
  /** What the API has against it, by path. */
  faults?: Record<string, string>;
  children: ReactNode;
};

/** The form that a JSON Schema describes. */
export function SchemaForm({ schema, value, onChange, onSubmit, children }: SchemaFormProps) {
  const { t } = useTranslation();
  const uiSchema = useMemo<UiSchema>(() => ({ 'ui:options': { label: true } }), []);
  return (
    <Form
      {...{ schema, uiSchema }}
      formData={value}
      validator={schemaValidator}
      noHtml5Validate
      focusOnFirstError
      showErrorList="top"
      liveValidate={false}
      onChange={({ formData }) => onChange(formData)}
      onSubmit={({ formData }) => onSubmit(formData)}
      aria-label={t('form.label')}
    >
      {children}
    </Form>
  );
}
