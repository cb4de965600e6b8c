import type { RowSelectionState } from '@tanstack/react-table';
import { useState } from 'react';

/** Which rows of a list are selected; another view begins with none. */
export function useSelection<Row>(view: string, rows: Row[], idOf: (row: Row) => string) {
  const [chosen, setChosen] = useState<{ view: string; selected: RowSelectionState }>({ view, selected: {} });
  const selected = chosen.view === view ? chosen.selected : {};
  return {
    selected,
    rows: rows.filter((row) => selected[idOf(row)]),
    onSelect: (next: RowSelectionState) => setChosen({ view, selected: next }),
    clear: () => setChosen({ view, selected: {} }),
  };
}
