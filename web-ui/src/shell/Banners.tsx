/** What must not be missed while working: that one is a guest, or acts for somebody. */
export function Banners() {
  return null;
}
