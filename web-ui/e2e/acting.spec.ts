import { expectAccessible } from './accessible';
import { expect, test } from './people';

test('a superuser who acts for a company sees it on every page, and stops', async ({ superuser: running, owner }) => {
  const superuser = await running();
  const host = await owner();
  const { id, name } = (await host.api('GET', '/company')) as { id: string; name: string };
  await superuser.api('POST', `/platform/companies/${id}/act`, { reason: 'They asked why ticket 4 is stuck' });

  const { page } = superuser;
  await page.goto('/tickets');
  const strip = page.getByRole('region', { name: "You act for somebody else's company" });
  await expect(strip).toContainText(`You act for ${name}: you only look.`);
  await expect(strip).toContainText('in 30 minutes');
  await expect(strip.getByRole('button', { name: 'Reason: They asked why ticket 4 is stuck' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page).toHaveURL(/platform/);
  await page.goto('/tickets');
  await expect(page).toHaveURL(/log-in/);
});
