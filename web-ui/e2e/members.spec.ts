import { expectAccessible } from './accessible';
import { chooseFrom } from './desk';
import { expect, fresh, test } from './people';

test('people are narrowed down by status, role and company role, kept in the address', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/people');
  const table = page.getByRole('table', { name: 'People' });
  await expect(table).toContainText('Ben Birke');
  await expectAccessible(page);
  await chooseFrom(page, 'Role', 'Task worker');
  await chooseFrom(page, 'Company role', 'IT');
  await expect(table.getByRole('row')).toHaveCount(3);
  await page.reload();
  await expect(table.getByRole('row')).toHaveCount(3);
  await page.getByRole('searchbox').fill('Dora');
  await expect(table.getByRole('row')).toHaveCount(2);
});

test('a member gets other roles, is away, is shut out, let in again and removed', async ({ guest }) => {
  const somebody = await guest();
  const { page } = somebody;
  await page.goto('/people?text=Gustav');
  await page.getByRole('link', { name: 'Gustav Ginster' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gustav Ginster' })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole('checkbox', { name: 'Owner' })).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Task worker' }).check();
  await page.getByRole('checkbox', { name: 'Office' }).check();
  await page.getByRole('form', { name: 'What they may do' }).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The roles are changed. They hold from now on.')).toBeVisible();

  await page.getByLabel('Back on').fill('2030-01-02');
  await page.getByLabel('Most tasks at a time').fill('3');
  await page.getByRole('form', { name: 'Availability' }).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved')).toBeVisible();

  await page.getByRole('button', { name: 'Deactivate' }).click();
  const dialog = page.getByRole('dialog', { name: 'Deactivate' });
  await expect(dialog).toContainText('is logged out at once');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Deactivate' }).click();
  await expect(page.getByText('Gustav Ginster is deactivated')).toBeVisible();
  await page.getByRole('button', { name: 'Reactivate' }).click();
  await page.getByRole('dialog', { name: 'Reactivate' }).getByRole('button', { name: 'Reactivate' }).click();
  await expect(page.getByText('Gustav Ginster can come in again')).toBeVisible();

  await expect(page.getByRole('button', { name: 'End all API keys' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove from the company' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove from the company' }).click();
  await expect(page.getByText('Gustav Ginster is removed')).toBeVisible();

  const { items } = (await somebody.api('GET', '/members?text=Gustav&status=REMOVED')) as {
    items: { id: string; roles: string[]; email: string }[];
  };
  expect(items).toHaveLength(1);
  await page.getByRole('button', { name: 'Erase' }).click();
  const erasure = page.getByRole('dialog', { name: 'Erase' });
  await expect(erasure).toContainText('Nobody can undo it.');
  await erasure.getByRole('button', { name: 'Erase' }).click();
  await expect(erasure.getByText('That is not the same')).toBeVisible();
  await expectAccessible(page);
  await erasure.getByRole('textbox').fill(items[0]!.email);
  await erasure.getByRole('button', { name: 'Erase' }).click();
  await expect(page.getByText('The person is erased')).toBeVisible();
  await expect(page).toHaveURL(/people\?text=Gustav/);
});

test('only an owner changes an owner', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/people?role=owner');
  await page.getByRole('table', { name: 'People' }).getByRole('link').first().click();
  await expect(page.getByText('Only an owner can change what an owner may do', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Deactivate' })).toHaveCount(0);
});

test('company roles are made, renamed, described and deleted', async ({ owner }) => {
  const { page } = await owner();
  await page.goto('/company-roles');
  await expectAccessible(page);
  const name = fresh('Sales');
  await page.getByRole('button', { name: 'New company role' }).first().click();
  let dialog = page.getByRole('dialog', { name: 'New company role' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Name').press('Enter');
  await expect(page.getByRole('row', { name })).toBeVisible();
  await page.getByRole('button', { name: `Change ${name}` }).click();
  dialog = page.getByRole('dialog', { name: `Change ${name}` });
  await dialog.getByLabel('What it is for').fill('Sells roses');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row', { name })).toContainText('Sells roses');
  await expectAccessible(page);
  await page.getByRole('button', { name: `Delete ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText(`${name} is deleted`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'There are no company roles yet' })).toBeVisible();
});
