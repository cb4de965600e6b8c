import type { TicketDocument } from '../../api/types';

/** A document that can be edited in fields: `undefined` if it is none. */
export function asTicketType(value: unknown): TicketDocument | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as TicketDocument) : undefined;
}
