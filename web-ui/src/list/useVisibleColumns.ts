import { useState } from 'react';
import type { Column } from './DataTable';

type Visible = Record<string, boolean>;

function kept(key: string): Visible {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Visible;
  } catch {
    return {};
  }
}

/** Which columns somebody wants to see in a list; this browser remembers it. */
export function useVisibleColumns<Row>(name: string, columns: Column<Row>[]) {
  const key = `ticketflower.columns.${name}`;
  const [chosen, setChosen] = useState(() => kept(key));
  const usual = Object.fromEntries(columns.map(({ id, isExtra }) => [id, !isExtra]));
  const fixed = Object.fromEntries(columns.filter(({ isFixed }) => isFixed).map(({ id }) => [id, true]));

  function choose(next: Visible) {
    localStorage.setItem(key, JSON.stringify(next));
    setChosen(next);
  }

  return { visible: { ...usual, ...chosen, ...fixed } as Visible, choose, reset: () => choose({}) };
}
