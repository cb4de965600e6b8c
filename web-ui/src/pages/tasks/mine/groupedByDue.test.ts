import { expect, test } from 'vitest';
import { groupedByDue } from './groupedByDue';

const dayOf = (time: string, timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(time));
const now = '2026-11-26T22:30:00Z';
const createdAt = '2026-11-20T08:00:00Z';

function grouped(tasks: { id: string; dueAt?: string; createdAt: string }[], timeZone = 'UTC') {
  return groupedByDue(tasks, now, (time) => dayOf(time, timeZone)).map(({ group, tasks }) => `${group}: ${tasks.map(({ id }) => id).join(' ')}`);
}

test('what is overdue comes first, then what is due today, later, and at no time', () => {
  const tasks = [
    { id: 'none', createdAt },
    { id: 'later', dueAt: '2026-11-27T08:00:00Z', createdAt },
    { id: 'late', dueAt: '2026-11-26T22:29:59Z', createdAt },
    { id: 'today', dueAt: '2026-11-26T23:00:00Z', createdAt },
    { id: 'very-late', dueAt: '2026-11-01T00:00:00Z', createdAt },
  ];
  expect(grouped(tasks)).toEqual(['overdue: very-late late', 'today: today', 'later: later', 'noDate: none']);
});

test('the day is that of the reader', () => {
  const task = { id: 'a', dueAt: '2026-11-26T23:30:00Z', createdAt };
  expect(grouped([task], 'UTC')).toEqual(['today: a']);
  expect(grouped([task], 'America/New_York')).toEqual(['today: a']);
  expect(grouped([{ ...task, dueAt: '2026-11-27T01:00:00Z' }], 'America/New_York')).toEqual(['today: a']);
  expect(grouped([{ ...task, dueAt: '2026-11-27T01:00:00Z' }], 'UTC')).toEqual(['later: a']);
});

test('of equals, what waits longest comes first', () => {
  expect(grouped([{ id: 'new', createdAt: '2026-11-25T00:00:00Z' }, { id: 'old', createdAt }])).toEqual(['noDate: old new']);
});

test('nothing to do is no group', () => {
  expect(grouped([])).toEqual([]);
});
