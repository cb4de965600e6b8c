/** What is asked for by name, as at sign-up; any other field of an address is kept beside it. */
export const ADDRESS_PARTS = ['street', 'postalCode', 'town', 'country'] as const;

export type Address = Record<string, unknown>;

/** The fields of an address that can be written, those that are asked for first. */
export function fieldsOf(address: Address): string[] {
  const others = Object.keys(address).filter((key) => typeof address[key] === 'string' && !isAskedFor(key));
  return [...ADDRESS_PARTS, ...others];
}

/** How many parts of an address are no plain texts, so that they are kept as they are. */
export function untoldOf(address: Address): number {
  return Object.values(address).filter((value) => typeof value !== 'string').length;
}

/** What was written in the place of what was there; what is empty goes, and nothing else is touched. */
export function written(address: Address, texts: Record<string, string>): Address {
  const kept = Object.entries(address).filter(([key]) => !(key in texts));
  const filled = Object.entries(texts).flatMap(([key, text]) => (text.trim() ? [[key, text.trim()] as const] : []));
  return Object.fromEntries([...kept, ...filled]);
}

export function isAskedFor(key: string): key is (typeof ADDRESS_PARTS)[number] {
  return (ADDRESS_PARTS as readonly string[]).includes(key);
}
