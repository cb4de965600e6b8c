/** What the history may tell beside what happened. */
export type HistoryDetails = {
  /** To whom, and from whom, by their ids. */
  to?: string;
  from?: string;
  reason?: string;
  /** How many tasks whoever got it had, and of how many people one was chosen. */
  openTasks?: number;
  candidates?: number;
};

/** Reads what is understood of the details; what is new is left out rather than shown raw. */
export function detailsOf(details: unknown): HistoryDetails {
  const given = (typeof details === 'object' && details !== null ? details : {}) as Record<string, unknown>;
  const text = (name: string) => (typeof given[name] === 'string' && given[name] !== '' ? given[name] : undefined);
  const number = (name: string) => (typeof given[name] === 'number' ? given[name] : undefined);
  return {
    to: text('to'),
    from: text('from'),
    reason: text('reason'),
    openTasks: number('openTasks'),
    candidates: number('candidates'),
  };
}
