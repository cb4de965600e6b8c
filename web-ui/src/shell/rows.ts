const ROWS = 'main tbody tr, main [data-row]';
const GOAL = 'a[href], button:not([disabled])';

/** Moves the focus to the link of the next row of a list, or of the one before; Enter then opens it. */
export function moveThroughRows(step: 1 | -1) {
  const goals = [...document.querySelectorAll(ROWS)].flatMap((row) => row.querySelector<HTMLElement>(GOAL) ?? []);
  const present = goals.findIndex((goal) => goal.closest(ROWS)?.contains(document.activeElement));
  const next = present < 0 ? (step > 0 ? 0 : goals.length - 1) : present + step;
  goals[Math.max(0, Math.min(next, goals.length - 1))]?.focus();
}

/** Goes to the first field by which the list of the page is filtered. */
export function focusFilter() {
  document.querySelector<HTMLElement>('main [role="search"] :is(input, select):not([type="hidden"])')?.focus();
}
