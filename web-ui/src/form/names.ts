/** What to call a field or a value that has no title: `costCentre` is "Cost centre". */
export function nameOf(key: string): string {
  const words = key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .trim()
    .toLowerCase();
  return /^[A-Z\d]+$/.test(key) || words === '' ? key : words.charAt(0).toUpperCase() + words.slice(1);
}
