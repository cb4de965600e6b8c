import { expect, test } from 'vitest';
import { fieldsOf, untoldOf, written } from './address';

const address = { town: 'Ulm', state: 'BW', floors: [1, 2] };

test('what is asked for comes first, and other texts behind it', () => {
  expect(fieldsOf(address)).toEqual(['street', 'postalCode', 'town', 'country', 'state']);
  expect(untoldOf(address)).toBe(1);
});

test('what is no text is kept, what was emptied goes, what was written is trimmed', () => {
  expect(written(address, { street: ' Hill 1 ', town: '', state: 'BW' })).toEqual({
    floors: [1, 2],
    street: 'Hill 1',
    state: 'BW',
  });
});
