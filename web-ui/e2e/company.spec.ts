import { expectAccessible } from './accessible';
import { expect, fresh, test } from './people';

type Company = { id: string; slug: string; name: string; version: number; address: Record<string, unknown> };

test("the company's data are changed, and other fields of its address are kept", async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  const { name } = (await somebody.api('GET', '/company')) as Company;
  const address = { town: 'Ulm', state: 'BW', floors: [1, 2] };
  await somebody.api('PUT', '/company', { name, address }, { 'If-Match': '"1"' });

  await page.goto('/company');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Full legal name').fill('Rosengarten GmbH');
  await page.getByLabel('Street and number').fill('Hill 1');
  await page.getByLabel('Town').fill('');
  await expect(page.getByLabel('State')).toHaveValue('BW');
  await expect(page.getByText('One more part was set through the API')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  const changed = (await somebody.api('GET', '/company')) as Company & { legalName: string };
  expect(changed.legalName).toBe('Rosengarten GmbH');
  expect(changed.address).toEqual({ street: 'Hill 1', state: 'BW', floors: [1, 2] });
});

test('what somebody else changed meanwhile is shown before it is overwritten', async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  await page.goto('/company');
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Mine');
  await somebody.api('PUT', '/company', { name: 'Theirs' }, { 'If-Match': '"1"' });
  await page.getByRole('button', { name: 'Save' }).click();
  const conflict = page.getByRole('table', { name: 'Somebody else has changed this meanwhile' });
  await expect(conflict).toContainText('Theirs');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Go on with mine' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mine' })).toBeVisible();
});

test('an owner lets the company rest, asks for its deletion, and takes both back', async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  const { slug } = (await somebody.api('GET', '/company')) as Company;
  await page.goto('/company?part=owning');
  await expect(page.getByRole('heading', { level: 2, name: 'Delete the company' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Suspend the company' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Suspend the company' }).click();
  await expect(page.getByText('This company rests since', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Resume the company' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Resume the company' }).click();
  await expect(page.getByText('The company is at work again')).toBeVisible();

  await page.getByRole('button', { name: 'Delete the company' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete the company' });
  await expect(dialog).toContainText('For 30 days any owner can take it back');
  await expectAccessible(page);
  await dialog.getByRole('textbox').fill('something else');
  await dialog.getByRole('button', { name: 'Delete the company' }).click();
  await expect(dialog.getByText('That is not the same')).toBeVisible();
  await dialog.getByRole('textbox').fill(slug);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The company will be deleted in 30 days')).toBeVisible();
  await expect(page.getByText('This company will be deleted on', { exact: false })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('The company stays', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete the company' })).toBeVisible();
});

test('an owner takes everything along', async ({ owner }) => {
  const { page } = await owner();
  await page.goto('/company?part=owning');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the archive' }).click();
  expect((await download).suggestedFilename()).toBe('company.zip');
  await expect(page.getByText('The archive is saved', { exact: false })).toBeVisible();
});

test('an API key of a member is seen by its owner, and revoked', async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  await page.goto('/company?part=keys');
  await expect(page.getByRole('heading', { name: 'Nobody has an API key' })).toBeVisible();
  await expectAccessible(page);
  const name = fresh('Scanner');
  await somebody.api('POST', '/api-keys', { name, scopes: ['submit_tickets'] });
  await page.reload();
  const row = page.getByRole('row', { name: new RegExp(name) });
  await expect(row).toContainText('Olga Owner');
  await expectAccessible(page);
  await row.getByRole('button', { name: `Revoke ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(row).toContainText('Revoked');
});

test('a second factor is demanded by whoever has one', async ({ owner }) => {
  const { page } = await owner();
  await page.goto('/company?part=security');
  await expect(page.getByText('Each person chooses')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Set up mine' }).click();
  await expect(page).toHaveURL(/profile\?part=security/);
});

test('guests are told what they can not do, and why', async ({ guest }) => {
  const { page } = await guest();
  for (const part of ['security', 'keys', 'owning']) {
    await page.goto(`/company?part=${part}`);
    await expect(page.getByText("That can't be done while you only try things out", { exact: false })).toBeVisible();
  }
  await expectAccessible(page);
  await expect(page.getByRole('button', { name: 'Delete the company' })).toHaveCount(0);
});
