/** Says which version was seen, so that nobody's change is overwritten unseen. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
