import { describe, expect, it } from 'vitest';
import type { DefinitionRow } from '../../api/types';
import { groupedByKey, sortedBy } from './groups';

const row = (key: string, number: number, status: DefinitionRow['status']): DefinitionRow => ({
  id: `${key}${number}`,
  key,
  number,
  title: key.toUpperCase(),
  status,
  madeBy: { id: 'x', name: 'Ben' },
  madeAt: `2026-11-0${number}T00:00:00Z`,
  version: 1,
});
const versions = [row('b', 3, 'DRAFT'), row('a', 1, 'PUBLISHED'), row('b', 2, 'PUBLISHED'), row('b', 1, 'PUBLISHED')];

describe('a list of definitions', () => {
  it('shows the latest of each key, and which version is in use', () => {
    expect(groupedByKey(versions).map(({ latest, live, count }) => [latest.id, live?.id, count])).toEqual([
      ['b3', 'b2', 3],
      ['a1', 'a1', 1],
    ]);
  });
  it('shows every version of one key', () => expect(groupedByKey(versions.filter(({ key }) => key === 'b'), 'b')).toHaveLength(3));
  it('searches titles and keys', () => expect(groupedByKey(versions, undefined, ' A ').map(({ latest }) => latest.id)).toEqual(['a1']));
  it('sorts both ways', () => {
    const ids = (sort: string) => sortedBy(sort, groupedByKey(versions)).map(({ latest }) => latest.id);
    expect(ids('title')).toEqual(['a1', 'b3']);
    expect(ids('-title')).toEqual(['b3', 'a1']);
    expect(ids('madeAt')).toEqual(['a1', 'b3']);
  });
});
