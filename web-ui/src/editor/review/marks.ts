import type { Finding } from '../../api/types';
import { isProblem } from '../../api/problem';
import { lineOf, placeAt, placeOf, type Place } from '../json/places';

/** A finding with its place in the text. */
export type Mark = Omit<Finding, 'pointer'> & Place & { line: number };

export function marksOf(text: string, findings: readonly Finding[]): Mark[] {
  return findings
    .map(({ pointer, ...finding }) => at(text, placeOf(text, pointer), finding))
    .sort((one, other) => one.from - other.from);
}

export function at(text: string, place: Place, finding: Omit<Finding, 'pointer'>): Mark {
  return { ...finding, ...place, line: lineOf(text, place.from) };
}

/** What the API says of a text that it can't read at all; it names the place in its sentence. */
export function marksOfRefusal(text: string, error: unknown): Mark[] | undefined {
  if (!isProblem(error) || !error.errors?.length) return undefined;
  return error.errors.map(({ code, message, hint, pointer }) => {
    const named = /\(line (\d+), column (\d+)\)/.exec(message);
    const place = named ? placeAt(text, Number(named[1]), Number(named[2])) : placeOf(text, pointer ?? '');
    return at(text, place, { severity: 'ERROR', code, message, hint });
  });
}
