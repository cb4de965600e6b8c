import { describe, expect, it } from 'vitest';
import { beginningOf, dayOf, endOf } from './days';

describe('days', () => {
  it('begin and end where the clock is', () => {
    expect(beginningOf('2027-01-04', 'Europe/Berlin')).toBe('2027-01-03T23:00:00.000Z');
    expect(endOf('2027-01-04', 'America/New_York')).toBe('2027-01-05T05:00:00.000Z');
    expect(beginningOf('2027-01-04', 'UTC')).toBe('2027-01-04T00:00:00.000Z');
  });

  it('are 23 or 25 hours long when the clock is changed', () => {
    expect(beginningOf('2027-03-28', 'Europe/Berlin')).toBe('2027-03-27T23:00:00.000Z');
    expect(endOf('2027-03-28', 'Europe/Berlin')).toBe('2027-03-28T22:00:00.000Z');
    expect(endOf('2027-10-31', 'Europe/Berlin')).toBe('2027-10-31T23:00:00.000Z');
  });

  it('are told from a time', () => {
    expect(dayOf('2027-01-03T23:30:00Z', 'Europe/Berlin')).toBe('2027-01-04');
    expect(dayOf('2027-01-04T04:59:00Z', 'America/New_York')).toBe('2027-01-03');
  });
});
