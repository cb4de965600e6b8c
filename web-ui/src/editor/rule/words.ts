import { WITHOUT_VALUE, read, type Row } from './conditions';
import type { KnownField } from './knownFields';

type Say = (key: string, values?: Record<string, unknown>) => string;

/** A condition as a sentence; the rule itself where no sentence says it. */
export function inWords(rule: unknown, fields: readonly KnownField[], t: Say): string {
  const condition = read(rule);
  if (!condition) return JSON.stringify(rule);
  return condition.rows.map((row) => rowInWords(row, fields, t)).join(t(`condition.between.${condition.mode}`));
}

function rowInWords({ field, test, value }: Row, fields: readonly KnownField[], t: Say): string {
  const label = fields.find(({ path }) => path === field)?.label ?? field;
  const said = typeof value === 'string' ? t('condition.quoted', { value }) : typeof value === 'boolean' ? t(`condition.${value ? 'yes' : 'no'}`) : `${value}`;
  return [label, t(`condition.tests.${test}`), ...(WITHOUT_VALUE.includes(test) ? [] : [said])].join(' ');
}
