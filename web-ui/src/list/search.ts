import * as v from 'valibot';

/**
 * What lists keep in the address. An address that somebody typed or that is old never breaks a page: what
 * is not understood is left out.
 */
function lenient<Output>(schema: v.GenericSchema<unknown, Output>) {
  return v.fallback(v.optional(schema), undefined);
}

/** Any text; numbers in an address are read as numbers, and are meant as text. */
export const anyText = lenient(
  v.pipe(
    v.union([v.string(), v.number(), v.boolean()]),
    v.transform((value) => String(value).slice(0, 100)),
    v.minLength(1)
  )
);

export const anyId = lenient(v.pipe(v.string(), v.uuid()));

export const anyDay = lenient(v.pipe(v.string(), v.isoDate()));

export const flag = lenient(v.literal(true));

export function oneOf<const Word extends string>(words: readonly Word[]) {
  return lenient(v.picklist(words));
}

/** Several words of a few, with commas between: `ACTIVE,COMPLETED`. */
export function someOf<const Word extends string>(words: readonly Word[]) {
  return lenient(
    v.pipe(
      v.string(),
      v.transform((text) => wordsOf<Word>(text)?.filter((word) => words.includes(word)).join(',') ?? ''),
      v.minLength(1)
    )
  );
}

export function wordsOf<Word extends string>(text: string | undefined): Word[] | undefined {
  return text ? (text.split(',') as Word[]) : undefined;
}

/** How the list is sorted, and on which page it is. */
export const paging = { sort: anyText, cursor: anyText };
