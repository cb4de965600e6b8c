import { expect, it } from 'vitest';
import { readDue, writeDue } from './due';

it('reads times in one unit and gives them back', () => {
  for (const duration of ['PT30M', 'PT8H', 'P14D']) expect(writeDue(readDue(duration)!)).toBe(duration);
  expect(readDue('PT8H')).toEqual({ amount: 8, unit: 'hours' });
});

it('leaves times in several units to the text', () => {
  for (const duration of ['P1DT2H', 'PT1.5H', 'P1W', '', '8h']) expect(readDue(duration)).toBeUndefined();
});
