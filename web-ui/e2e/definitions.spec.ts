import { expectAccessible } from './accessible';
import { expect, fresh, test, type Somebody } from './people';

test.describe.configure({ timeout: 180_000 });

const workflow = (key: string, change = {}) => ({
  key,
  title: 'Bike repair',
  tasks: [{ key: 'look', title: 'Look at it', type: 'FORM', dueIn: 'PT8H' }],
  transitions: [
    { from: 'start', to: 'look' },
    { from: 'look', to: 'end' },
  ],
  ...change,
});

async function uploaded(somebody: Somebody, document: object, path = '/workflow-definitions') {
  return (await somebody.api('POST', path, document)) as { id: string; version: number };
}

test('the list shows the latest version of each key, and keeps what is looked for in the address', async ({ guest }) => {
  const somebody = await guest();
  const { page } = somebody;
  const key = fresh('bike');
  const first = await uploaded(somebody, workflow(key));
  await somebody.api('POST', `/workflow-definitions/${first.id}/publish`, undefined, { 'If-Match': `"${first.version}"` });
  await uploaded(somebody, workflow(key, { title: 'Bike repair, better' }));

  await page.goto('/workflows');
  const row = page.getByRole('row').filter({ hasText: key });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Bike repair, better');
  await expect(row).toContainText('Draft');
  await expect(row).toContainText('Version 1 is in use');
  await expectAccessible(page);

  await page.getByRole('searchbox', { name: 'Search' }).fill('laptop');
  await expect(page).toHaveURL(/text=laptop/);
  await expect(row).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Search' }).fill('no such thing');
  await expect(page.getByRole('heading', { name: 'Nothing fits this filter' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filter' }).first().click();

  await row.getByRole('link', { name: '2 versions' }).click();
  await expect(page).toHaveURL(new RegExp(`key=.*${key}`));
  await expect(page.getByRole('row').filter({ hasText: key })).toHaveCount(2);
});

test('a version is read in words, compared with another and retired', async ({ guest }) => {
  const somebody = await guest();
  const { page } = somebody;
  const key = fresh('bike');
  await uploaded(somebody, workflow(key));
  const { id } = await uploaded(somebody, workflow(key, { description: 'With a spare bike' }));

  await page.goto(`/workflows/${id}`);
  await page.getByRole('heading', { name: 'Bike repair', level: 1 }).waitFor();
  await expect(page.getByText('within 8 hours')).toBeVisible();
  const picture = page.getByRole('group', { name: 'The workflow as a picture' });
  await expect(picture).toContainText('Look at it');
  await picture.getByRole('group', { name: 'Look at it' }).click();
  await expect(page.getByRole('region', { name: 'Look at it' })).toBeFocused();
  await expectAccessible(page);

  await page.getByRole('tab', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/tab=compare/);
  await expect(page.getByRole('textbox', { name: 'Version 2', exact: true })).toContainText('With a spare bike');
  await expect(page.getByRole('textbox', { name: 'Version 1', exact: true })).not.toContainText('With a spare bike');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish this workflow?' });
  await expect(dialog).toContainText('Running tickets stay on the version that they began with.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('button', { name: 'Publish' })).toHaveCount(0);

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Retire' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retire' }).click();
  await expect(page.getByRole('list').getByText('Retired')).toBeVisible();
});

test('a ticket type shows the form that people will fill in', async ({ guest }) => {
  const somebody = await guest();
  const { page } = somebody;
  const { items } = (await somebody.api('GET', '/ticket-definitions?key=laptop')) as { items: { id: string }[] };
  await page.goto('/ticket-types');
  await page.getByRole('link', { name: 'A new laptop' }).click();
  await expect(page).toHaveURL(new RegExp(items[0]!.id));
  await page.getByText('Needed by').waitFor();
  await page.getByRole('tab', { name: 'Form' }).click();
  await expect(page.getByLabel('Why now?')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Document' }).click();
  await expect(page.getByRole('textbox', { name: 'Document of A new laptop' })).toContainText('"key": "laptop"');
  await expectAccessible(page);
});
