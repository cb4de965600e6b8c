import type { Task } from '../../../api/types';

export const DUE_GROUPS = ['overdue', 'today', 'later', 'noDate'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

type Due = Pick<Task, 'dueAt' | 'createdAt'>;

/** How pressing a task is on the reader's clock. */
export function dueGroupOf({ dueAt }: Due, now: string, dayOf: (time: string) => string): DueGroup {
  if (!dueAt) return 'noDate';
  if (Date.parse(dueAt) < Date.parse(now)) return 'overdue';
  return dayOf(dueAt) === dayOf(now) ? 'today' : 'later';
}

/** What presses most comes first; of equals, what waits longest. Groups without tasks are left out. */
export function groupedByDue<Row extends Due>(tasks: Row[], now: string, dayOf: (time: string) => string): { group: DueGroup; tasks: Row[] }[] {
  const sorted = tasks.toSorted((one, other) => dueOf(one) - dueOf(other) || Date.parse(one.createdAt) - Date.parse(other.createdAt));
  return DUE_GROUPS.map((group) => ({ group, tasks: sorted.filter((task) => dueGroupOf(task, now, dayOf) === group) })).filter(
    ({ tasks }) => tasks.length > 0
  );
}

function dueOf({ dueAt }: Due): number {
  return dueAt ? Date.parse(dueAt) : Number.MAX_SAFE_INTEGER;
}
