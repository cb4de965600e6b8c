import { expect, test } from 'vitest';
import { barsOf, totalOf } from './guestDays';

const rest = { tickets: 1, contacts: 0, definitions: 0, companyRoles: 0 };
const items = [
  { date: '2027-02-27', came: 3, kept: 1, ...rest },
  { date: '2027-03-01', came: 5, kept: 0, ...rest },
];

test('there is a bar for each day, and none is missing where nobody came', () => {
  expect(barsOf(items, 3, '2027-03-01')).toEqual([
    { date: '2027-02-27', came: 3, kept: 1 },
    { date: '2027-02-28', came: 0, kept: 0 },
    { date: '2027-03-01', came: 5, kept: 0 },
  ]);
});

test('all days together', () => {
  expect(totalOf(items)).toMatchObject({ came: 8, kept: 1, tickets: 2 });
});
