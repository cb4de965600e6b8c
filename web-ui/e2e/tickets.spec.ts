import { expectAccessible } from './accessible';
import { expect, test } from './people';

test('staff see all tickets of their company, and keep a filter in the address', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/tickets');
  await expect(page.getByRole('table', { name: 'All tickets' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Completed' }).click();
  await expect(page).toHaveURL(/status=COMPLETED/);
  await expectAccessible(page);
});
