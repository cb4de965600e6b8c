import { expect, test } from 'vitest';
import { passwordStrength } from './passwordStrength';

test.each([
  ['', 'empty'],
  ['rose', 'short'],
  ['aaaaaaaaaaaa', 'plain'],
  ['Sunshine-2026!', 'plain'],
  ['my rose bush', 'good'],
  ['correct horse battery staple', 'strong'],
])('%s is %s', (password, strength) => {
  expect(passwordStrength(password)).toBe(strength);
});

test('an address in a password gives it away', () => {
  expect(passwordStrength('Anna@example.com1', 'anna@example.com')).toBe('address');
});
