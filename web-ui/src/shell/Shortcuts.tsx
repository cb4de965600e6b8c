import { useLocalStorage } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useMe } from '../session/me';
import { navigationFor } from './navigation';
import { shortcutList } from './openable';
import { focusFilter, moveThroughRows } from './rows';
import { ShortcutDialog } from './ShortcutDialog';
import { useKeys } from './useKeys';

/** Keys for those who know them, and the list of them. */
export function Shortcuts() {
  const { permissions } = useMe();
  const navigate = useNavigate();
  const [isOn, setOn] = useLocalStorage({ key: 'ticketflower.shortcuts', defaultValue: true });
  const destinations = navigationFor(permissions).flatMap((section) => section.destinations);
  const goTo = (to: string) => () => void navigate({ to });

  useKeys({
    isOn,
    go: Object.fromEntries(destinations.flatMap(({ letter, to }) => (letter ? [[letter, goTo(to)]] : []))),
    press: {
      c: goTo('/submit'),
      '/': focusFilter,
      j: () => moveThroughRows(1),
      k: () => moveThroughRows(-1),
      '?': shortcutList.open,
    },
  });

  return <ShortcutDialog {...{ destinations, isOn }} onSwitch={setOn} />;
}
