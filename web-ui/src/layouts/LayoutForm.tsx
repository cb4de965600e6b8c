import { Stack } from '@mantine/core';
import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react';
import { FaultSummary } from '../form/FaultSummary';
import { Faults } from '../form/FormFrame';
import { preparedSchema } from '../form/preparedSchema';
import { SchemaForm, type SchemaFormProps } from '../form/SchemaForm';
import { faultsIn, useFormFaults } from '../form/useFormFaults';
import { LayoutFrame, type FrameHandle, type LayoutFrameProps } from './LayoutFrame';
import { WithLayout } from './WithLayout';

type LayoutFormProps = SchemaFormProps & {
  /** Source of a layout; without it the form is made of the schema. */
  layout: string | undefined;
  /** What else the layout may know. */
  context?: unknown;
  tellsDetail?: boolean;
};

/** A form as its layout draws it, or as its schema has it; what is typed, and how it is checked, is the same. */
export function LayoutForm({ layout, context, tellsDetail, ...form }: LayoutFormProps) {
  return (
    <WithLayout {...{ layout, tellsDetail }} otherwise={<SchemaForm {...form} />}>
      {(code, onFailed) => <DrawnForm {...form} {...{ code, context, onFailed }} />}
    </WithLayout>
  );
}

type DrawnFormProps = SchemaFormProps & Pick<LayoutFrameProps, 'code' | 'context' | 'onFailed'>;

function DrawnForm({ label, schema, value, onChange, onSubmit, error, within, children, ...frame }: DrawnFormProps) {
  const [attempts, setAttempts] = useState(0);
  const [focus, setFocus] = useState<{ path: string[] }>();
  const prepared = useMemo(() => preparedSchema(schema), [schema]);
  const { faults, refused } = useFormFaults({ schema: prepared, value, error, within, attempts });
  const told = faults.map(({ path, message }) => ({ path, message }));

  const drawn = useRef<FrameHandle>(null);
  const latest = useRef(value);
  useEffect(() => void (latest.current = value), [value]);
  const isSending = useRef(false);

  function change(next: unknown) {
    latest.current = next;
    onChange(next, true);
  }

  /* The last letter may still be on its way. */
  async function send(event: FormEvent) {
    event.preventDefault();
    if (isSending.current) return;
    isSending.current = true;
    const isThere = await drawn.current!.heardOut();
    isSending.current = false;
    if (!isThere) return;
    if (faultsIn(prepared, latest.current).length > 0) setAttempts((before) => before + 1);
    else onSubmit(latest.current ?? {});
  }

  return (
    <form onSubmit={send} noValidate aria-label={label}>
      <Stack gap="md">
        {faults.length > 0 && (
          <FaultSummary faults={faults} attempt={refused.length > 0 ? error : attempts} onShow={({ path }) => setFocus({ path })} />
        )}
        {error !== undefined && refused.length === 0 && <Faults error={error} />}
        <LayoutFrame ref={drawn} {...frame} {...{ label, schema, value, focus }} faults={told} onChange={change} />
        {children}
      </Stack>
    </form>
  );
}
