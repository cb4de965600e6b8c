import type { Locator, Page } from '@playwright/test';

type Worked = Pick<Locator, 'click' | 'check' | 'uncheck' | 'fill'>;

/** More than any page has to be gone through. */
const MOST_PRESSES = 400;

const away = new WeakSet<Worked>();

/** From here on, what a test clicks is come to by Tab and the arrows and then pressed: nothing is done by the mouse. */
export function putMouseAway(page: Page) {
  page.mouse.down = () => Promise.reject(new Error('Expected keys, but the mouse was pressed.'));
  const worked = Object.getPrototypeOf(page.locator('body')) as Worked;
  if (away.has(worked)) return;
  away.add(worked);
  const { fill } = worked;
  worked.click = press;
  worked.check = async function (this: Locator) {
    if (!(await this.isChecked())) await press.call(this);
  };
  worked.uncheck = async function (this: Locator) {
    if (await this.isChecked()) await press.call(this);
  };
  worked.fill = async function (this: Locator, text, options) {
    await comeTo(this);
    await fill.call(this, text, options);
  };
}

async function press(this: Locator) {
  const key = await comeTo(this);
  if (key) await this.page().keyboard.press(key);
}

/** Presses keys until the control has the focus, and says which key works it then. */
async function comeTo(wanted: Locator): Promise<string> {
  await wanted.waitFor();
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    const { key, there } = await wanted.evaluate(nextKey);
    if (there) return key;
    await wanted.page().keyboard.press(key);
  }
  throw new Error(`Expected to come to ${wanted.toString()} by keys, but did not within ${MOST_PRESSES}.`);
}

/** Runs in the page. */
function nextKey(wanted: Element): { key: string; there: boolean } {
  const CONTROL = 'a[href], button, input, select, textarea, summary, [contenteditable=true], [role=option], [tabindex]';
  const GROUP = '[role=menu], [role=tablist], [role=radiogroup]';
  const around = wanted.closest<HTMLElement>(`label, ${CONTROL}`);
  const control = around instanceof HTMLLabelElement ? (around.control as HTMLElement | null) : (around ?? wanted.querySelector<HTMLElement>(CONTROL));
  if (!control) throw new Error(`Expected a control, but keys do not come to ${wanted.outerHTML.slice(0, 200)}`);
  if (control.matches(':disabled')) return { key: 'Shift', there: false };

  const focused = document.hasFocus() ? document.activeElement : null;
  if (control.role === 'option') {
    const isActive = control.hasAttribute('data-combobox-selected') || focused?.getAttribute('aria-activedescendant') === control.id;
    return isActive ? { key: 'Enter', there: true } : { key: 'ArrowDown', there: false };
  }
  if (focused === control) return { key: workingKey(control), there: true };

  const group = control.closest(GROUP);
  const isRadio = control.matches('[type=radio]');
  const inGroup = isRadio ? focused?.matches('[type=radio]') && focused.getAttribute('name') === control.getAttribute('name') : group?.contains(focused);
  if (inGroup && (isRadio || control.tabIndex < 0)) return { key: group?.role === 'tablist' ? 'ArrowRight' : 'ArrowDown', there: false };

  const isBehind = focused !== null && (focused.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return { key: isBehind ? 'Shift+Tab' : 'Tab', there: false };

  function workingKey(it: HTMLElement): string {
    if (it.matches('[type=checkbox], [role=switch]')) return 'Space';
    if (it.matches('[type=radio]')) return (it as HTMLInputElement).checked ? '' : 'Space';
    if (it.matches('input[aria-haspopup=listbox]')) return 'ArrowDown';
    if (it.matches('input:not([type=submit]):not([type=button]), textarea, select, [contenteditable=true]')) return '';
    return 'Enter';
  }
}
