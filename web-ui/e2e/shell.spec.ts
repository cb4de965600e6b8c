import { expectAccessible } from './accessible';
import { expect, test } from './people';

test('the palette goes to pages, finds tickets by number, and does things', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search and commands' });
  await expect(field).toBeFocused();
  await expectAccessible(page);

  await field.fill('my prof');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/profile/);

  await page.keyboard.press('Control+k');
  await field.fill('#3');
  await expect(page.getByRole('option', { name: /^#3 / }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tickets\/[0-9a-f-]{36}/);

  await page.keyboard.press('Control+k');
  await field.fill('dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.goto('/profile');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('the palette offers each ticket type', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox', { name: 'Search and commands' }).fill('submit');
  await expect(page.getByRole('option', { name: /^Submit: / }).first()).toBeVisible();
});

test('keys go to pages and list themselves, and can be switched off', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/profile');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page).toHaveURL(/\/tickets/);

  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(list).toBeVisible();
  await expectAccessible(page);
  await list.getByRole('switch', { name: 'Shortcuts of single letters' }).click();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(page).toHaveURL(/\/tickets/);
});

test('j and k walk through the rows of a list, and / goes to its filter', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/tickets');
  const rows = page.getByRole('table', { name: 'All tickets' }).locator('tbody tr');
  await expect(rows.nth(1)).toBeVisible();
  await page.keyboard.press('j');
  await expect(rows.nth(0).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('j');
  await expect(rows.nth(1).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('k');
  await expect(rows.nth(0).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('/');
  await expect(page.getByRole('search').locator('input').first()).toBeFocused();
});

test('on a phone the navigation opens by its button and closes by going somewhere', async ({ guest }) => {
  const { page } = await guest();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/profile');
  const link = page.getByRole('navigation', { name: 'Navigation' }).getByRole('link', { name: 'All tickets' });
  await expect(link).not.toBeInViewport();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(link).toBeInViewport();
  await expectAccessible(page);
  await link.click();
  await expect(page).toHaveURL(/\/tickets/);
  await expect(link).not.toBeInViewport();
});

test('the language stays with whoever chose it', async ({ owner }) => {
  const { page } = await owner();
  await page.goto('/dashboard');
  await page.getByRole('button', { name: /Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Deutsch' }).click();
  await expect(page.getByRole('navigation', { name: 'Navigation' }).getByRole('link', { name: 'Meine Tickets' })).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Navigation' }).getByRole('link', { name: 'Meine Tickets' })).toBeVisible();
});

test('a page that is not there says so, and leads on', async ({ owner }) => {
  const { page } = await owner();
  await page.goto('/no-such-page');
  await expect(page.getByText('This page is not here')).toBeVisible();
  await page.getByRole('link', { name: 'To the start' }).click();
  await expect(page).toHaveURL(/dashboard/);
});

test('a part of the pages that the server no longer has is told, with a way on', async ({ owner }) => {
  const { page } = await owner();
  await page.goto('/dashboard');
  await page.route(/ProfilePage/, (route) => route.abort());
  await page.goto('/profile');
  await expect(page.getByRole('heading', { name: 'There is a new version of these pages' })).toBeVisible();
  await expectAccessible(page);
  await page.unroute(/ProfilePage/);
  await page.getByRole('button', { name: 'Load anew' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My profile' })).toBeVisible();
});

test('a company that is about to be deleted tells its people', async ({ owner }) => {
  const somebody = await owner();
  const { slug } = (await somebody.api('GET', '/company')) as { slug: string };
  await somebody.api('DELETE', '/company', { slug });
  await somebody.page.goto('/dashboard');
  await expect(somebody.page.getByText(/This company will be deleted on/)).toBeVisible();
  await expectAccessible(somebody.page);
});
