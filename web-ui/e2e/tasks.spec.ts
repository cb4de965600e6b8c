import { expectAccessible } from './accessible';
import { chooseFrom, getStuck, linesOf, publishSpending, submit } from './desk';
import { expect, test } from './people';

test('tasks are narrowed down, sorted, and kept in the address', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/tasks');
  const table = page.getByRole('table', { name: 'All tasks' });
  await expect(table).toBeVisible();
  await expectAccessible(page);
  await chooseFrom(page, 'Status', 'Open');
  await page.getByRole('checkbox', { name: 'Nobody has it' }).press(' ');
  await expect(page).toHaveURL(/unassigned=true/);
  await expect(table).toContainText('Prepare a desk');
  await expect(table).not.toContainText('Choose a model');
  await page.getByRole('button', { name: 'Sort by Due' }).click();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Nobody has it' })).toBeChecked();
  await expect(page.getByRole('columnheader', { name: 'Sort by Due' })).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('searchbox').fill('desk');
  await expect(table.getByRole('row')).toHaveCount(2);
});

test('several tasks are given to somebody, with a result for each', async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  const type = await publishSpending(somebody);
  await submit(somebody, type, 'first');
  await getStuck(somebody, type);

  await page.goto('/tasks?sort=ticketNumber');
  await expect(page.getByRole('table', { name: 'All tasks' }).getByRole('row')).toHaveCount(3);
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await expect(page.getByText('2 selected')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Select all on this page' })).not.toBeChecked({ indeterminate: true });
  await page.getByRole('button', { name: 'Assign' }).click();
  const dialog = page.getByRole('dialog', { name: 'Assign 2 tasks' });
  await dialog.getByRole('button', { name: 'Assign' }).click();
  await expect(dialog.getByText('Say who it is to be')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Who is to do it').fill('Olga');
  await page.getByRole('option', { name: 'Olga Owner' }).click();
  await dialog.getByRole('button', { name: 'Assign' }).click();
  const report = dialog.getByRole('table', { name: 'What came of it' });
  await expect(report.getByRole('row')).toHaveCount(2);
  await expect(dialog.getByText('1 of 2 done')).toBeVisible();
  await expect(report.getByRole('row').first()).toContainText('Done');
  await expect(report.getByRole('row').last()).not.toContainText('Done');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByText('2 selected')).toHaveCount(0);
});

test('tasks are exported as they are seen', async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  const type = await publishSpending(somebody);
  await submit(somebody, type, 'first');
  await getStuck(somebody, type);
  await page.goto('/tasks?status=OPEN');
  await expect(page.getByRole('table', { name: 'All tasks' }).getByRole('row')).toHaveCount(2);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const [header, ...lines] = await linesOf(download);
  expect(header).toBe('title,ticketNumber,ticketTitle,status,assignee,dueAt,createdAt');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('Check the amount,1,');
});
