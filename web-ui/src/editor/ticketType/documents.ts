import type { TicketDocument } from '../../api/types';
import { isObject } from '../../data/json';

/** A document that can be edited in fields: `undefined` if it is none. */
export function asTicketType(value: unknown): TicketDocument | undefined {
  return isObject(value) ? (value as unknown as TicketDocument) : undefined;
}
