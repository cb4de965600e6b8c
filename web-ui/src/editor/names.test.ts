import { expect, it } from 'vitest';
import { keyFor, nameFor } from './names';

it('makes keys of titles', () => {
  expect(keyFor('Choose a model')).toBe('choose-a-model');
  expect(keyFor('Größe prüfen!')).toBe('groesse-pruefen');
  expect(keyFor('2nd look')).toBe('nd-look');
  expect(keyFor('Look', ['look', 'look-2'])).toBe('look-3');
  expect(keyFor('日本')).toBe('step');
});

it('makes names of questions', () => {
  expect(nameFor('Needed by')).toBe('neededBy');
  expect(nameFor('What do you need it for?')).toBe('whatDoYouNeedItFor');
  expect(nameFor('Why', ['why'])).toBe('why2');
});
