import { expectAccessible } from './accessible';
import { chooseFrom, getStuck, linesOf, publishSpending } from './desk';
import { expect, test, type Somebody } from './people';

/** A company in which as many tickets are stuck as are asked for. */
async function stuck(somebody: Somebody, times: number) {
  const type = await publishSpending(somebody);
  const errors: { error: string; ticket: string }[] = [];
  for (let count = 0; count < times; count++) errors.push(await getStuck(somebody, type));
  return errors;
}

test("a guest sets the demo's stuck ticket going: somebody gets the role, then the step is tried again", async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/ticket-errors?status=NEW');
  await expect(page.getByRole('table', { name: 'Ticket errors' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Nobody can do this task' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nobody can do this task' })).toBeVisible();
  await expect(page.getByText('It needs somebody with the company role Facilities.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('dialog', { name: 'Try again' }).getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('The ticket is still stuck')).toBeVisible();
  await page.getByRole('link', { name: 'See this error' }).click();

  await page.getByRole('link', { name: 'Give somebody the role' }).click();
  await page.getByRole('link', { name: 'Carla Clematis' }).click();
  await page.getByRole('checkbox', { name: 'Facilities' }).check();
  await page.getByRole('button', { name: 'Save' }).first().click();
  await expect(page.getByText('The roles are changed. They hold from now on.')).toBeVisible();
  await expect(async () => {
    // a list that is open waits to be asked before it changes
    await page.goto('/ticket-errors?status=NEW');
    await expect(page.getByText('Nothing fits this filter')).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
});

test('the way on is chosen for a ticket that has none, and one comes back to the list as it was', async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  await stuck(somebody, 2);
  await page.goto('/ticket-errors?sort=raisedAt&status=NEW');
  await page.getByRole('link', { name: 'No way on' }).first().click();
  await page.getByRole('button', { name: 'Choose the way' }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose the way' });
  await expectAccessible(page);
  await dialog.getByRole('radio', { name: 'Pay it' }).check();
  await dialog.getByLabel('Notes').fill('The boss says so');
  await dialog.getByRole('button', { name: 'Go this way' }).click();
  await expect(page.getByText('The ticket goes the way that you chose')).toBeVisible();
  await expect(page.getByText('Now: Pay it, Olga Owner')).toBeVisible();
  await expect(page.getByText('The boss says so')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(page).toHaveURL(/ticket-errors\?sort=raisedAt&status=NEW/);
  await expect(page.getByRole('table', { name: 'Ticket errors' }).getByRole('row')).toHaveCount(2);
});

test("the workflow's data is corrected by field type, and what can't be read is told", async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  const [first] = await stuck(somebody, 1);
  await page.goto(`/ticket-errors/${first!.error}`);
  await page.getByRole('button', { name: 'Edit the data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit the data' });
  await dialog.getByLabel('limit').fill('a lot');
  await dialog.getByLabel('lines').fill('[1, 2');
  await dialog.getByRole('button', { name: 'Save and try again' }).click();
  await expect(dialog.getByText('Write a number, such as 12.5')).toBeVisible();
  await expect(dialog.getByText('Write JSON, such as', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('limit').fill('1000');
  await dialog.getByLabel('lines').fill('[1, 2]');
  await dialog.getByRole('button', { name: 'Save and try again' }).click();
  await expect(page.getByText('The data is corrected, and it worked')).toBeVisible();
  const { ticket } = (await somebody.api('GET', `/tickets/${first!.ticket}`)) as { ticket: { workflowData: unknown } };
  expect(ticket.workflowData).toEqual({ limit: 1000, lines: [1, 2] });
});

test('a ticket is cancelled for good, after being told so', async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  const [first] = await stuck(somebody, 1);
  await page.goto(`/ticket-errors/${first!.error}`);
  await page.getByRole('button', { name: 'Cancel the ticket' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cancel the ticket' });
  await expect(dialog.getByText('Nobody can undo it', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel the ticket for good' }).click();
  await expect(page.getByText('The ticket is cancelled')).toBeVisible();
});

test('errors are marked and retried together, with a result for each, and exported as seen', async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  await stuck(somebody, 2);
  await page.goto('/ticket-errors?sort=raisedAt');
  const table = page.getByRole('table', { name: 'Ticket errors' });
  await expect(table.getByRole('row')).toHaveCount(3);
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await page.getByRole('button', { name: 'Mark as reviewed' }).click();
  let dialog = page.getByRole('dialog', { name: 'Mark 2 as reviewed' });
  await dialog.getByLabel('Notes').fill('Looking after it');
  await dialog.getByRole('button', { name: 'Mark as reviewed' }).click();
  await expect(dialog.getByText('2 of 2 done')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog).toHaveCount(0);
  await expect(table.getByText('Reviewed')).toHaveCount(2);

  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await page.getByRole('button', { name: 'Mark as resolved' }).click();
  dialog = page.getByRole('dialog', { name: 'Mark 2 as resolved' });
  await dialog.getByRole('button', { name: 'Mark as resolved' }).click();
  await expect(dialog.getByText('0 of 2 done')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  await chooseFrom(page, 'Cause', 'No way on');
  await expect(page).toHaveURL(/code=NO_TRANSITION_HOLDS/);
  await page.reload();
  await expect(table.getByRole('row')).toHaveCount(3);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const [header, ...lines] = await linesOf(download);
  expect(header).toBe('code,ticketNumber,ticketTitle,taskTitle,status,raisedAt');
  expect(lines.map((line) => line.split(',').slice(0, 2))).toEqual([
    ['NO_TRANSITION_HOLDS', '1'],
    ['NO_TRANSITION_HOLDS', '2'],
  ]);
});
