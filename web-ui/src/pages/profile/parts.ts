/** What the profile is divided into; the address says which part is shown. */
export const PARTS = ['me', 'security', 'sessions', 'keys', 'companies'] as const;
export type Part = (typeof PARTS)[number];

/** What guests can do, who have no account yet. */
export const PARTS_OF_GUESTS: readonly Part[] = ['me', 'sessions'];
