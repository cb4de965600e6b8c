import { useEffect, useState } from 'react';

type Stable<Row> = {
  rows: Row[];
  /** How many rows came or went since the list was drawn. */
  news: number;
  isGone: (row: Row) => boolean;
  showNews: () => void;
};

/**
 * Keeps a list still while it is read: what others change shows in its row, what comes or goes is
 * only counted until the reader asks for it.
 *
 * @param view what is looked at; another view is drawn at once
 * @param isSettled whether the rows are of this view, and asked for since the page was opened
 */
export function useStableRows<Row>(
  fresh: Row[] | undefined,
  idOf: (row: Row) => string,
  view: string,
  isSettled = true
): Stable<Row> {
  const [drawn, setDrawn] = useState<{ view: string; ids: string[]; rows: Map<string, Row> }>();

  useEffect(() => {
    if (!fresh || !isSettled || drawn?.view === view) return;
    setDrawn({ view, ids: fresh.map(idOf), rows: new Map(fresh.map((row) => [idOf(row), row])) });
  }, [fresh, view, isSettled, drawn, idOf]);

  if (!fresh || drawn?.view !== view) return { rows: fresh ?? [], news: 0, isGone: () => false, showNews: () => {} };

  const present = new Map(fresh.map((row) => [idOf(row), row]));
  const rows = drawn.ids.map((id) => present.get(id) ?? drawn.rows.get(id)!);
  const came = fresh.filter((row) => !drawn.rows.has(idOf(row))).length;
  const went = drawn.ids.filter((id) => !present.has(id)).length;
  return {
    rows,
    news: came + went,
    isGone: (row) => !present.has(idOf(row)),
    showNews: () => setDrawn(undefined),
  };
}
