import { expectAccessible } from './accessible';
import { expect, fresh, PASSWORD, test } from './people';

test('somebody tries it without an account, and keeps what they made', async ({ nobody }) => {
  const { page } = await nobody();
  await page.goto('/');
  await page.getByRole('button', { name: 'Try it without an account' }).click();
  await expect(page).toHaveURL(/dashboard/);
  const strip = page.getByRole('region', { name: 'You are trying TicketFlower out' });
  await expect(strip).toContainText(/is deleted (in \d+ (hours|minutes)|tomorrow)/);
  await expect(strip).toContainText('0 of 100 records made.');
  await expectAccessible(page);

  await strip.getByRole('link', { name: 'Keep my work' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Keep your work' })).toBeVisible();
  await expectAccessible(page);
  const name = fresh('Meadow');
  await page.getByRole('textbox', { name: 'Company', exact: true }).fill(name);
  await page.getByLabel('First name').fill('Mia');
  await page.getByLabel('Last name').fill('Meadow');
  await page.getByRole('textbox', { name: 'E-mail address', exact: true }).fill(`${fresh('mia')}@example.com`);
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByTestId('company-name')).toHaveText(name);
  await expect(strip).toHaveCount(0);
});

test('the countdown of guests stays in sight on a phone', async ({ guest }) => {
  const { page } = await guest();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/profile');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.mouse.wheel(0, 2000);
  await expect(page.getByRole('link', { name: 'Keep my work' })).toBeInViewport();
  await expectAccessible(page);
});

test('a guest is not logged out without being asked', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/dashboard');
  await page.getByRole('button', { name: /Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Log out' }).click();
  await page.getByRole('button', { name: 'Leave, and lose it' }).click();
  await expect(page.getByRole('button', { name: 'Try it without an account' })).toBeVisible();
});
