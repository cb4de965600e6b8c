import { expectAccessible } from './accessible';
import { chooseFrom } from './desk';
import { expect, fresh, test } from './people';

test('a contact is made, changed and deactivated, and found again', async ({ owner }) => {
  const { page } = await owner();
  await page.goto('/contacts');
  await expect(page.getByRole('heading', { name: 'There are no contacts yet' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'New contact' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New contact' });
  await expect(dialog.getByLabel('Name')).toBeFocused();
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(dialog.getByRole('alert').first()).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Name').fill('Mia Hart');
  await dialog.getByLabel('E-mail address').fill('mia@example.com');
  await dialog.getByLabel('E-mail address').press('Enter');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('link', { name: 'Mia Hart' }).click();

  await page.getByLabel('Phone').fill('+49 30 1234567');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Deactivate' }).click();
  await page.getByRole('dialog', { name: 'Deactivate' }).getByRole('button', { name: 'Deactivate' }).click();
  await expect(page.getByText('This contact gets no new tickets.', { exact: false })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Their tickets' })).toHaveAttribute('href', /\/tickets\?contact=/);

  await page.getByRole('link', { name: 'Contacts', exact: true }).first().click();
  await chooseFrom(page, 'Status', 'Inactive');
  await page.getByRole('searchbox').fill('mia');
  await expect(page).toHaveURL(/text=mia/);
  await page.reload();
  await expect(page.getByRole('table', { name: 'Contacts' }).getByRole('row')).toHaveCount(2);
  await expectAccessible(page);
});

test('what somebody else changed meanwhile is shown before it is overwritten', async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  const { id } = (await somebody.api('POST', '/contacts', { name: 'Paul Port' })) as { id: string };
  await page.goto(`/contacts/${id}`);
  await page.getByLabel('Note').fill('Likes tulips');
  await somebody.api('PUT', `/contacts/${id}`, { name: 'Paul Porter', status: 'ACTIVE' }, { 'If-Match': '"1"' });
  await page.getByRole('button', { name: 'Save' }).click();
  const conflict = page.getByRole('alert').filter({ hasText: 'Somebody else has changed this meanwhile' });
  await expect(conflict.getByRole('row', { name: /Note/ })).toContainText('Likes tulips');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Go on with mine' }).click();
  await page.getByLabel('Name').fill('Paul Porter');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  const contact = (await somebody.api('GET', `/contacts/${id}`)) as { name: string; note: string };
  expect(contact).toMatchObject({ name: 'Paul Porter', note: 'Likes tulips' });
});

test('a list of contacts is looked at before it is taken over, its bad line left out', async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  await somebody.api('POST', '/contacts', { name: 'Mia Hart', email: 'mia@example.com' });
  await page.goto('/contacts/import');
  await expectAccessible(page);
  const name = fresh('Nina');
  await page
    .getByLabel('The list')
    .fill(`name,email,phone,note\nMia Hart,mia@example.com,+49 1,\n${name},nina@example.com,,\nNobody,not an address,,\n`);
  await page.getByRole('button', { name: 'Preview' }).click();
  const preview = page.getByRole('table', { name: 'What it would come to' });
  await expect(preview.getByRole('row')).toHaveCount(4);
  await expect(page.getByText('1 new, 1 changed, 1 with faults')).toBeVisible();
  await expect(preview.getByRole('row').nth(3)).toContainText('Would be left out');
  await expectAccessible(page);
  expect(((await somebody.api('GET', '/contacts')) as { items: unknown[] }).items).toHaveLength(1);
  await page.getByRole('button', { name: 'Import these' }).click();
  const done = page.getByRole('table', { name: 'What came of it' });
  await expect(done.getByRole('row').nth(2)).toContainText('Created');
  await expect(page.getByText('1 created, 1 brought up to date, 1 left out')).toBeVisible();
  await page.getByRole('link', { name: 'To the contacts' }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();
});
