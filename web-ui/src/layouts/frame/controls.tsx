import type { ReactNode } from 'react';
import { useField, type FieldName } from './useField';

type Frame = { id: string; label: string; description?: string; isRequired?: boolean; fault?: string; children: ReactNode };

/** A label, a control, and what is wrong with it. */
export function Field({ id, label, description, isRequired, fault, children }: Frame) {
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {isRequired && <span aria-hidden> *</span>}
      </label>
      {description && <p className="description">{description}</p>}
      {children}
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

export function TextInput({ lines = 1, ...name }: FieldName & { lines?: number }) {
  const { value, set, attributes, ...frame } = useField(name);
  const text = value === undefined || value === null ? '' : String(value);
  const type = (next: string) => set(next === '' ? undefined : next);
  return (
    <Field {...frame}>
      {lines > 1 ? (
        <textarea {...attributes} rows={lines} value={text} onChange={(event) => type(event.currentTarget.value)} />
      ) : (
        <input {...attributes} value={text} onChange={(event) => type(event.currentTarget.value)} />
      )}
    </Field>
  );
}

export function NumberInput(name: FieldName) {
  const { value, set, attributes, ...frame } = useField(name);
  return (
    <Field {...frame}>
      <input
        {...attributes}
        type="number"
        step="any"
        value={typeof value === 'number' ? value : ''}
        onChange={({ currentTarget: { valueAsNumber } }) => set(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber)}
      />
    </Field>
  );
}

/** One of the choices of the schema, or of those given. */
export function Select({ choices, ...name }: FieldName & { choices?: { value: string; label: string }[] }) {
  const { value, set, attributes, choices: said, ...frame } = useField(name);
  const all = choices ?? said.map((one) => ({ value: String(one), label: String(one) }));
  return (
    <Field {...frame}>
      <select {...attributes} value={typeof value === 'string' ? value : ''} onChange={(event) => set(event.currentTarget.value || undefined)}>
        <option value="" />
        {all.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export function Checkbox(name: FieldName) {
  const { value, set, attributes, id, label, fault } = useField(name);
  return (
    <div className="field">
      <label className="tick">
        <input {...attributes} type="checkbox" checked={value === true} onChange={(event) => set(event.currentTarget.checked)} />
        {label}
      </label>
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
