const LONGEST = 40;

/** The slug that a company's name suggests, by the same rule as the API's: "Rosengarten & Söhne" becomes `rosengarten-sohne`. */
export function suggestedSlug(companyName: string): string {
  const plain = companyName.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}
