/** Keys for those who know them, and the list of them. */
export function Shortcuts() {
  return null;
}
