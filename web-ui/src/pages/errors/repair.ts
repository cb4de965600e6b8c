/** What can be done about an error. */
export const REPAIRS = ['retry', 'edit', 'choose', 'review', 'resolve', 'cancel'] as const;
export type Repair = (typeof REPAIRS)[number];
