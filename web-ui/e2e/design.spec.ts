import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, test } from './people';

test.describe.configure({ timeout: 180_000 });

async function choose(page: Page, label: string, option: string, within = page.locator('body')) {
  await within.getByRole('combobox', { name: label, exact: true }).or(within.getByRole('textbox', { name: label, exact: true })).first().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function drag(page: Page, from: string, to: string) {
  const middle = async (selector: string) => {
    const box = (await page.locator(selector).boundingBox())!;
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  await page.mouse.move(...(await middle(`[data-id="${from}"] .react-flow__handle.source`)));
  await page.mouse.down();
  await page.mouse.move(...(await middle(`[data-id="${to}"] .react-flow__handle.target`)), { steps: 8 });
  await page.mouse.up();
}

test('somebody draws a workflow, publishes it, makes a ticket type for it, and a ticket starts its first task', { tag: '@mouse' }, async ({ owner }) => {
  const { page } = await owner();
  await page.goto('/workflows');
  await expect(page.getByRole('heading', { name: 'No workflow yet' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'New workflow' }).first().click();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Draw it/ }).click();

  await page.getByLabel('Title', { exact: true }).fill('Bike repair');
  await expect(page.getByLabel('Key', { exact: true })).toHaveValue('bike-repair');
  await page.getByLabel('New task').fill('Look at it');
  await page.getByLabel('New task').press('Enter');
  const look = page.getByRole('region', { name: 'Task: Look at it' });
  await look.getByLabel('New question').fill('Outcome');
  const form = look.getByRole('group', { name: 'What is to be filled in' });
  await choose(page, 'Answer', 'Choice', form);
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  const outcome = form.getByRole('group', { name: 'Outcome' });
  await outcome.getByLabel('Choices').fill('repair');
  await page.keyboard.press('Enter');
  await page.keyboard.type('scrap');
  await page.keyboard.press('Enter');
  await outcome.getByLabel('Must be answered').check();
  await expectAccessible(page);

  await page.getByLabel('New task').fill('Repair it');
  await page.getByRole('button', { name: 'Add task' }).click();
  const repair = page.getByRole('region', { name: 'Task: Repair it' });
  await expect(page.getByRole('region', { name: 'What was found' })).toContainText('error');
  await choose(page, 'To', 'End', repair);
  await repair.getByRole('button', { name: 'Add way' }).click();
  await page.waitForTimeout(500);
  await drag(page, 'look-at-it', 'repair-it');
  await repair.getByRole('button', { name: 'Back' }).click();

  await page.getByRole('region', { name: 'Ways' }).getByRole('button', { name: 'Look at it to Repair it' }).click();
  const way = page.getByRole('region', { name: 'Look at it → Repair it' });
  await way.getByRole('button', { name: 'Add a condition' }).click();
  await expect(way.getByRole('group', { name: 'Condition 1' })).toContainText('Question');
  await expect(way.getByLabel('Priority')).toHaveValue('10');
  await expectAccessible(page);
  await expect(page.getByText('Nothing to put right')).toBeVisible();

  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Repair it, if Outcome is “repair”')).toBeVisible();

  await page.getByRole('link', { name: 'Ticket types' }).click();
  await page.getByRole('link', { name: 'New ticket type' }).first().click();
  await page.getByRole('link', { name: /^Put it together/ }).click();
  await page.getByLabel('Title', { exact: true }).fill('Repair my bike');
  await choose(page, 'Workflow that it starts', 'Bike repair (bike-repair)');
  await page.getByLabel('New question').fill('What is broken?');
  await page.getByLabel('New question').press('Enter');
  await page.getByRole('group', { name: 'What people fill in' }).getByLabel('Must be answered').check();
  await expect(page.getByRole('region', { name: 'How it will look' }).getByLabel('What is broken?')).toBeVisible();
  await expect(page.getByText('Nothing to put right')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Starts the workflow')).toBeVisible();

  await page.goto('/submit');
  await page.getByRole('link', { name: 'Repair my bike' }).click();
  await page.getByLabel('What is broken?').fill('The brakes');
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(page.getByText('Look at it').first()).toBeVisible();
  await page.goto('/my-tasks');
  await expect(page.getByRole('link', { name: /Look at it/ }).first()).toBeVisible();
});

test('everything can be drawn by keyboard', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/workflows/new?from=oneStep');
  await page.getByLabel('New task').focus();
  await page.keyboard.type('Say thanks');
  await page.keyboard.press('Enter');
  const task = page.getByRole('region', { name: 'Task: Say thanks' });
  await task.getByRole('combobox', { name: 'To' }).or(task.getByRole('textbox', { name: 'To', exact: true })).first().focus();
  await page.keyboard.type('End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(task.getByRole('button', { name: /to End/ })).toBeVisible();

  const step = page.getByRole('group', { name: 'Take care of it', exact: true });
  await step.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Task: Take care of it' })).toBeVisible();
  await step.focus();
  await page.keyboard.press('Delete');
  await expect(step).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(step).toHaveCount(1);
});
