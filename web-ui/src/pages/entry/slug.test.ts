import { expect, test } from 'vitest';
import { suggestedSlug } from './slug';

test.each([
  ['Rosengarten & Söhne', 'rosengarten-sohne'],
  ['Straße 7', 'strasse-7'],
  ['  The Tulip House  ', 'the-tulip-house'],
  ['花', ''],
])('%s suggests %s', (name, slug) => {
  expect(suggestedSlug(name)).toBe(slug);
});

test('no slug is longer than the API takes', () => {
  expect(suggestedSlug('a'.repeat(60))).toHaveLength(40);
});
