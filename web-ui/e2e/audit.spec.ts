import { readFile } from 'node:fs/promises';
import { expectAccessible } from './accessible';
import { expect, fresh, test } from './people';

test('the log is narrowed down in the address, shows the change, and is saved as it is seen', async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  const { name } = (await somebody.api('GET', '/company')) as { name: string };
  const next = fresh('Rosengarten');
  await somebody.api('PUT', '/company', { name: next }, { 'If-Match': '"1"' });
  await somebody.api('POST', '/company-roles', { name: 'Sales' });

  await page.goto('/audit');
  const table = page.getByRole('table', { name: 'Audit log' });
  await expect(table.getByRole('link', { name: 'Olga Owner made a company role' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'What was done' }).fill('company\'s data');
  await page.getByRole('option', { name: "Changed the company's data" }).click();
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(page).toHaveURL(/action=COMPANY_CHANGED/);
  await expect(table).toContainText(`${name} → ${next}`);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).trim().split(/\r?\n/);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(next);

  await table.getByRole('link', { name: "Olga Owner changed the company's data" }).click();
  await expect(page.getByRole('heading', { level: 1, name: "Olga Owner changed the company's data" })).toBeVisible();
  const row = page.getByRole('table', { name: 'What changed' }).getByRole('row', { name: /^Name/ });
  await expect(row.getByRole('cell').nth(0)).toContainText(name);
  await expect(row.getByRole('cell').nth(1)).toContainText(next);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Audit log', exact: true }).last().click();
  await expect(page).toHaveURL(/action=COMPANY_CHANGED/);
});

test('a filter that nothing fits can be cleared, and days and addresses narrow down', async ({ owner }) => {
  const { page } = await owner();
  await page.goto('/audit?to=2020-01-01');
  await expect(page.getByText('Nothing fits this filter')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filter' }).first().click();
  await expect(page.getByRole('table', { name: 'Audit log' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'IP address' }).fill('10.255.');
  await expect(page.getByText('Nothing fits this filter')).toBeVisible();
  await expect(page).toHaveURL(/address=/);
});

test('guests read the log, and are told why they can not export it', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/audit');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  await expect(page.getByRole('alert')).toContainText("That can't be done while you only try things out");
});
