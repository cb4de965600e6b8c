import { expect, test } from 'vitest';
import { nameOf } from './names';
import { schemaAt } from './schemaAt';

const schema = {
  $defs: { place: { title: 'Place', properties: { city: { title: 'City' } } } },
  properties: { home: { $ref: '#/$defs/place' }, trips: { items: { $ref: '#/$defs/place' } } },
  if: {},
  then: { properties: { reason: { title: 'Why not?' } } },
  dependentSchemas: { home: { properties: { since: { title: 'Since' } } } },
};

test.each([
  [['home'], 'Place'],
  [['home', 'city'], 'City'],
  [['trips', '3', 'city'], 'City'],
  [['reason'], 'Why not?'],
  [['since'], 'Since'],
  [['nowhere'], undefined],
])('finds what is said of %s', (path, title) => {
  expect(schemaAt(schema, path)?.title).toBe(title);
});

test('does not go round in circles', () => {
  expect(schemaAt({ $ref: '#' }, ['a'])).toBeUndefined();
});

test.each([
  ['costCentre', 'Cost centre'],
  ['order-number', 'Order number'],
  ['sku', 'Sku'],
  ['SKU', 'SKU'],
  ['', ''],
])('calls %s by a name', (key, name) => {
  expect(nameOf(key)).toBe(name);
});
