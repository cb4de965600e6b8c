export const UNITS = ['minutes', 'hours', 'days'] as const;
export type Unit = (typeof UNITS)[number];
export type Due = { amount: number; unit: Unit };

const FORMS: Record<Unit, RegExp> = { minutes: /^PT(\d{1,7})M$/, hours: /^PT(\d{1,6})H$/, days: /^P(\d{1,4})D$/ };

/** Reads a length of time (ISO 8601) in one unit; `undefined` for one that needs several. */
export function readDue(duration: string): Due | undefined {
  const unit = UNITS.find((it) => FORMS[it].test(duration));
  return unit && { unit, amount: Number(FORMS[unit].exec(duration)![1]) };
}

export function writeDue({ amount, unit }: Due): string {
  return { minutes: `PT${amount}M`, hours: `PT${amount}H`, days: `P${amount}D` }[unit];
}
