const SPELT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe', å: 'aa' };

function words(title: string): string[] {
  return title
    .toLowerCase()
    .replace(/[äöüßæøå]/g, (letter) => SPELT[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** A key for what has this title: `Choose a model` is `choose-a-model`. */
export function keyFor(title: string, taken: readonly string[] = []): string {
  const key = words(title).join('-').replace(/^[0-9-]+/, '').slice(0, 50).replace(/-+$/, '');
  return freeOf(key || 'step', '-', taken);
}

/** A name for what is asked so: `Needed by` is `neededBy`. */
export function nameFor(title: string, taken: readonly string[] = []): string {
  const [first = '', ...rest] = words(title);
  const name = [first, ...rest.map((word) => word[0]!.toUpperCase() + word.slice(1))].join('').replace(/^[0-9]+/, '').slice(0, 50);
  return freeOf(name || 'field', '', taken);
}

function freeOf(wish: string, between: string, taken: readonly string[]): string {
  if (!taken.includes(wish)) return wish;
  let number = 2;
  while (taken.includes(`${wish}${between}${number}`)) number += 1;
  return `${wish}${between}${number}`;
}
