import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { forEverybody, settled } from './everyPage';
import { expect, test, type Somebody } from './people';

/** Of scripts, as they come over the network. */
const MOST_KIB_AT_FIRST = 250;

/** What comes along when it is opened: the picture of a workflow, and forms made from a JSON Schema. */
const OPENED_LATER = /\/(Way|LayoutForm)-/;

/** These open with all that they edit by. */
const EDITOR = /-edit$/;

async function kibAtFirst(page: Page): Promise<number> {
  const scripts = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(({ name, encodedBodySize }) => ({ name, encodedBodySize }))
  );
  return scripts
    .filter(({ name }) => name.endsWith('.js') && !OPENED_LATER.test(name))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize / 1024, 0);
}

/** Goes through the page by the Tab key, and says what it did not come by. */
async function outOfReach(page: Page): Promise<string[]> {
  const controls = await page.evaluate(() => {
    const tabbable = 'a[href], button, input, select, textarea, summary, [contenteditable=true], [tabindex="0"]';
    const seen = [...document.querySelectorAll<HTMLElement>(tabbable)].filter(
      (each) => each.tabIndex >= 0 && !each.matches(':disabled, [type=radio]:not(:checked)') && each.checkVisibility({ visibilityProperty: true })
    );
    seen.forEach((each) => each.setAttribute('data-to-reach', ''));
    document.addEventListener('focusin', () => document.activeElement?.removeAttribute('data-to-reach'));
    return seen.length;
  });
  const left = page.locator('[data-to-reach]');
  for (let presses = 0; presses < controls + 20; presses++) {
    if (presses >= controls && (await left.count()) === 0) break;
    await page.keyboard.press('Tab');
  }
  return left.evaluateAll((all) => all.map((each) => each.outerHTML.slice(0, 200)));
}

/** What asks to be clicked and is no control, so that keys do not come to it. */
async function onlyForTheMouse(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const control = 'a[href], button, input, select, textarea, summary, label, [role=tab], [tabindex]';
    const points = (each: Element | null) => each !== null && getComputedStyle(each).cursor === 'pointer';
    return [...document.querySelectorAll('body *')]
      .filter((each) => points(each) && !points(each.parentElement) && each.checkVisibility({ visibilityProperty: true }))
      .filter((each) => !each.closest(control) && !each.querySelector(control))
      .map((each) => each.outerHTML.slice(0, 200));
  });
}

async function tryEach({ page }: Somebody, pages: Record<string, string>) {
  for (const [name, path] of Object.entries(pages))
    await test.step(name, async () => {
      await page.goto(path);
      await settled(page);
      if (!EDITOR.test(name)) expect.soft(await kibAtFirst(page), `${name}: KiB of scripts`).toBeLessThanOrEqual(MOST_KIB_AT_FIRST);
      expect.soft(await onlyForTheMouse(page), `${name}: only for the mouse`).toEqual([]);
      expect.soft(await outOfReach(page), `${name}: out of reach of the keyboard`).toEqual([]);
      await expectAccessible(page);
    });
}

test.describe('every page is light, reached by keyboard and accessible', () => {
  test.describe.configure({ timeout: 300_000 });
  forEverybody(tryEach);
});
