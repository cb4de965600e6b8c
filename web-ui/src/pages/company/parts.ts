/** What the company's page is divided into; the address says which part is shown. */
export const PARTS = ['data', 'security', 'keys', 'owning'] as const;
export type Part = (typeof PARTS)[number];
