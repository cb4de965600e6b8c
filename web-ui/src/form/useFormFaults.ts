import type { RJSFSchema } from '@rjsf/utils';
import { useMemo } from 'react';
import { isProblem, type InputFault } from '../api/problem';
import { partsOf } from '../data/json';
import { useProblemTexts } from '../texts/problems';
import type { FieldFault } from './FaultSummary';
import { nameOf } from './names';
import { schemaAt } from './schemaAt';
import { faultsOf, type SchemaFault } from './schemaFaults';
import { useFaultWords } from './useFaultWords';

type Checked = {
  schema: RJSFSchema;
  value: unknown;
  /** What the API has against it. */
  error: unknown;
  /** Where in the request the value stands: `data`. */
  within: string;
  /** How often it was tried to send it; before, nobody is told what is missing. */
  attempts: number;
};

export type PlacedFault = FieldFault & { path: string[] };

/** All that is to be put right in a form, with its place: what its schema says, and what the API said. */
export function useFormFaults({ schema, value, error, within, attempts }: Checked): { faults: PlacedFault[]; refused: Pick<PlacedFault, 'path' | 'message'>[] } {
  const words = useFaultWords();
  const { fault: said } = useProblemTexts();
  const refused = useMemo(
    () => refusedFields(error, within).map((fault) => ({ path: partsOf(fault.pointer!).slice(1), message: said(fault) })),
    [error, within, said]
  );
  const own = attempts > 0 ? faultsIn(schema, value) : [];
  const faults = [...own.map((fault) => ({ path: fault.path, message: words(fault) })), ...refused].map(({ path, message }) => ({
    path,
    message,
    id: ['root', ...path].join('_'),
    label: path.length > 0 ? String(schemaAt(schema, path)?.title ?? nameOf(path.at(-1)!)) : '',
  }));
  return { faults, refused };
}

/** A schema that only the server can check has no faults here. */
export function faultsIn(schema: RJSFSchema, value: unknown): SchemaFault[] {
  try {
    return faultsOf(schema, value);
  } catch {
    return [];
  }
}

/** What the API has against single fields of the value. */
function refusedFields(error: unknown, within: string): InputFault[] {
  const faults = isProblem(error) ? (error.errors ?? []) : [];
  return faults.filter(({ pointer }) => pointer === `/${within}` || pointer?.startsWith(`/${within}/`));
}
