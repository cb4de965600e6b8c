import { expectAccessible } from './accessible';
import { expect, fresh, test } from './people';

test.describe.configure({ timeout: 180_000 });

const BROKEN = `{
  "key": "bike",
  "title": "Bike repair",
  "tasks": [
    {"key": "look", "title": "Look at it", "type": "FORM", "dueIn": "soon"}
  ],
  "transitions": [
    {"from": "start", "to": "look"},
    {"from": "look", "to": "nowhere"}
  ]
}`;

test('what is wrong is told at its line while one types, and a click leads there', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/workflows/new?from=blank&view=text');
  const editor = page.getByRole('textbox', { name: 'Document as JSON' });
  await editor.fill(BROKEN);
  const findings = page.getByRole('region', { name: 'What was found' });
  const due = findings.getByRole('button').filter({ hasText: 'line 5' });
  await expect(due).toBeVisible();
  await expect(findings.getByRole('button').filter({ hasText: 'nowhere' })).toContainText('line 9');
  await expect(findings.getByRole('status')).toContainText('errors');
  await expect(page.locator('.cm-lint-marker-error').first()).toBeVisible();
  await expectAccessible(page);

  await due.click();
  await expect(editor).toBeFocused();
  await page.keyboard.type('"dueIn": "PT8H"');
  await expect(due).toHaveCount(0);
  await expect(editor).toContainText('"PT8H"');
});

test('slips of syntax are told without losing what was typed', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/workflows/new?from=approval&view=text');
  const editor = page.getByRole('textbox', { name: 'Document as JSON' });
  await editor.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('oops ');
  const findings = page.getByRole('region', { name: 'What was found' });
  await expect(findings.getByRole('button').first()).toContainText('This is no JSON here.');
  await page.getByRole('tab', { name: 'Draw' }).click();
  await expect(page.getByRole('heading', { name: "This text can't be drawn yet" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Go to the text' }).click();
  await expect(editor).toContainText('oops');
});

test('a bad file is refused with its reasons, and nothing is lost', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/workflows/new?from=approval');
  await page.getByLabel('Title', { exact: true }).fill('My own title');
  await page.waitForTimeout(1100);
  await page.getByLabel('Open a file').setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"key": "x"}') });
  const findings = page.getByRole('region', { name: 'What was found' });
  await expect(findings).toContainText('Expected the field "title", but it is missing.');
  await page.getByRole('button', { name: 'Store as a draft' }).click();
  await expect(page.getByRole('alert')).toContainText('Expected the field "title", but it is missing.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('My own title');
});

test('what was not stored is there again after the page is closed', async ({ guest }) => {
  const { page } = await guest();
  const title = fresh('Title');
  await page.goto('/ticket-types/new?from=request');
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.waitForTimeout(800);
  await page.reload();
  await page.getByLabel('Title', { exact: true }).waitFor();
  await expect(page.getByText('did not store is here again')).toBeVisible();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(title);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Discard it' }).click();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Request');
});

test('a draft is stored as the next version, also with faults, and the picture follows the text', async ({ guest }) => {
  const somebody = await guest();
  const { page } = somebody;
  const key = fresh('bike');
  const { id } = (await somebody.api('POST', '/workflow-definitions', JSON.parse(BROKEN.replace('"bike"', `"${key}"`)))) as { id: string };
  await page.goto(`/workflows/${id}/edit?view=text`);
  const picture = page.getByRole('group', { name: 'The workflow as a picture' });
  await picture.waitFor();
  await expect(picture).toContainText('Look at it');
  await page.getByRole('textbox', { name: 'Document as JSON' }).fill(BROKEN.replace('"bike"', `"${key}"`).replace('Look at it', 'See for yourself'));
  await expect(picture).toContainText('See for yourself');
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('dialog')).toContainText('keep it from being published');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Store as a draft' }).click();
  await expect(page.getByText('you edit version 2')).toBeVisible();
});
