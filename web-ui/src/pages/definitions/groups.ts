import type { DefinitionRow } from '../../api/types';

/** A row of the list: a version, how many its key has, and which of them is in use. */
export type Group = { latest: DefinitionRow; count: number; live?: DefinitionRow };

/**
 * The latest version of each key; of one key, each of its versions.
 *
 * @param versions the latest upload first
 */
export function groupedByKey(versions: readonly DefinitionRow[], key?: string, text = ''): Group[] {
  const fits = ({ title, key }: DefinitionRow) => `${title}\n${key}`.toLowerCase().includes(text.trim().toLowerCase());
  if (key !== undefined) return versions.filter(fits).map((latest) => ({ latest, count: 1 }));
  const keys = [...new Set(versions.map((version) => version.key))];
  return keys
    .map((it) => {
      const all = versions.filter((version) => version.key === it);
      const byNumber = all.toSorted((one, other) => other.number - one.number);
      return { latest: byNumber[0]!, count: all.length, live: byNumber.find(({ status }) => status === 'PUBLISHED') };
    })
    .filter(({ latest }) => fits(latest));
}

export function sortedBy(sort: string | undefined, groups: Group[]): Group[] {
  const compare = COMPARISONS[sort?.replace('-', '') ?? ''];
  if (!compare) return groups;
  const sorted = groups.toSorted((one, other) => compare(one.latest, other.latest));
  return sort!.startsWith('-') ? sorted.toReversed() : sorted;
}

const COMPARISONS: Record<string, (one: DefinitionRow, other: DefinitionRow) => number> = {
  title: (one, other) => one.title.localeCompare(other.title),
  madeAt: (one, other) => one.madeAt.localeCompare(other.madeAt),
};
