import { expect, test } from 'vitest';
import { changesOf, keptOf } from './changes';

const entry = {
  before: { key: 'laptop', status: 'DRAFT', roles: ['USER'] },
  after: { key: 'laptop', status: 'PUBLISHED', roles: ['USER'], count: 2 },
};

test('tells what has changed, and what came along', () => {
  expect(changesOf(entry)).toEqual([
    { fact: 'status', before: 'DRAFT', after: 'PUBLISHED' },
    { fact: 'count', before: undefined, after: 2 },
  ]);
});

test('tells what stayed', () => {
  expect(keptOf(entry).map(({ fact }) => fact)).toEqual(['key', 'roles']);
});
