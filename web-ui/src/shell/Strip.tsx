import { useMe } from '../session/me';
import { ActingStrip } from './ActingStrip';
import { GuestStrip } from './GuestStrip';

/** Room for it is kept above the header, so that it covers nothing. */
export const STRIP_HEIGHT = { base: 88, sm: 56 };

/** What must not be missed for a moment: that one is a guest, or acts for somebody. It can't be closed. */
export function Strip() {
  const { acting, guest } = useMe();
  if (acting) return <ActingStrip acting={acting} />;
  return guest ? <GuestStrip guest={guest} /> : null;
}
