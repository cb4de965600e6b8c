import type { AuditEntry } from '../../api/types';

/** What an entry tells of one thing about the object: how it was, how it is since. */
export type Change = { fact: string; before: unknown; after: unknown };

type Facts = Record<string, unknown>;

/** What is not the same since. */
export function changesOf({ before, after }: Pick<AuditEntry, 'before' | 'after'>): Change[] {
  return told(before, after).filter((change) => !isSame(change.before, change.after));
}

/** What is told and has stayed as it was. */
export function keptOf({ before, after }: Pick<AuditEntry, 'before' | 'after'>): Change[] {
  return told(before, after).filter((change) => isSame(change.before, change.after));
}

function told(before: unknown, after: unknown): Change[] {
  const was = (before ?? {}) as Facts;
  const is = (after ?? {}) as Facts;
  const facts = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return facts.map((fact) => ({ fact, before: was[fact], after: is[fact] }));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
