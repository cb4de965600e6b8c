import { expectAccessible } from './accessible';
import { chooseFrom, getStuck, linesOf, publishSpending, showColumn, submit } from './desk';
import { expect, test } from './people';

test('staff see all tickets of their company, and keep a filter in the address', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/tickets');
  const table = page.getByRole('table', { name: 'All tickets' });
  await expect(table).toBeVisible();
  await expectAccessible(page);
  await chooseFrom(page, 'Status', 'Completed');
  await expect(page).toHaveURL(/status=COMPLETED/);
  await expect(table.getByRole('row')).toHaveCount(2);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Status: Completed' })).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(table.getByRole('row')).toHaveCount(5);
});

test('tickets are found by text, person, day and errors, and sorted', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/tickets');
  const table = page.getByRole('table', { name: 'All tickets' });
  await page.getByRole('searchbox', { name: 'Title or number' }).fill('#2');
  await expect(table.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear the text' }).click();

  await page.getByRole('button', { name: 'Sort by No.' }).click();
  await page.getByRole('button', { name: 'Sort by No.' }).click();
  await expect(page).toHaveURL(/sort=number/);
  await expect(table.getByRole('row').nth(1)).toContainText('#1');
  await expect(page.getByRole('columnheader', { name: 'Sort by No.' })).toHaveAttribute('aria-sort', 'ascending');

  await page.getByRole('combobox', { name: 'Submitted by' }).or(page.getByRole('textbox', { name: 'Submitted by' })).fill('Fanny');
  await page.getByRole('option', { name: 'Fanny Farn' }).click();
  await expect(page).toHaveURL(/submitter=/);
  await expect(table.getByRole('row')).toHaveCount(2);
  await page.reload();
  await expect(page.getByRole('search')).toContainText('');
  await expect(page.locator('input[value="Fanny Farn"]')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filter' }).click();

  await page.getByRole('button', { name: 'Submitted', exact: true }).click();
  await page.getByLabel('From').fill('2030-01-01');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Nothing fits this filter')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Clear the filter' }).first().click();

  await page.getByRole('checkbox', { name: 'With errors' }).press(' ');
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(table).toContainText('1 open');
});

test('an exported table has exactly what is seen: filter, order and columns', async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  const type = await publishSpending(somebody);
  for (const what of ['one', 'two', 'three']) await submit(somebody, type, what);
  await getStuck(somebody, type);

  await page.goto('/tickets?sort=number&status=ACTIVE');
  await expect(page.getByRole('table', { name: 'All tickets' }).getByRole('row')).toHaveCount(5);
  await showColumn(page, 'Submitted by');
  await showColumn(page, 'Type');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const [header, ...lines] = await linesOf(download);
  expect(header).toBe('number,title,type,status,openTasks,openErrors,submittedAt');
  expect(lines.map((line) => line.split(',')[0])).toEqual(['1', '2', '3', '4']);
  expect(lines[0]).toContain(`,${type},ACTIVE,1,0,`);

  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Submitted by' })).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: 'Type' })).toBeVisible();
});

test('a guest is told why nothing can be exported', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/tickets');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'That did not work' })).toBeVisible();
});

test('a list stays still while others work, until its reader asks for the news', async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  const type = await publishSpending(somebody);
  await submit(somebody, type, 'first');
  await page.goto('/tickets');
  const table = page.getByRole('table', { name: 'All tickets' });
  await expect(table.getByRole('row')).toHaveCount(2);
  await submit(somebody, type, 'second');
  await page.getByRole('button', { name: '1 change: show it' }).click({ timeout: 20_000 });
  await expect(table.getByRole('row')).toHaveCount(3);
});

test('a long list goes on by pages, and back to the first', async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  const type = await publishSpending(somebody);
  for (let count = 0; count < 51; count++) await submit(somebody, type, `${count}`);
  await page.goto('/tickets?sort=number');
  const table = page.getByRole('table', { name: 'All tickets' });
  await expect(table.getByRole('row')).toHaveCount(51);
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/cursor=/);
  await expect(table.getByRole('row')).toHaveCount(2);
  await page.reload();
  await expect(table.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'First page' }).click();
  await expect(table.getByRole('row')).toHaveCount(51);
});
