import { expectAccessible } from './accessible';
import { areLettersFiled, linkInLetterTo } from './letters';
import { expect, fresh, test, type Somebody } from './people';

/** Follows the letter that came to the owner's own address. */
async function verify(somebody: Somebody) {
  const { user } = (await somebody.api('GET', '/me')) as { user: { email: string } };
  const link = await linkInLetterTo(user.email, 'verify-email');
  await somebody.api('POST', '/email-verifications', { token: link.split('#')[1] });
}

test('whoever has not verified their own address is told why nobody is invited, and what was typed stays', async ({ owner }) => {
  const { page } = await owner();
  await page.goto('/invitations');
  await expect(page.getByRole('heading', { name: 'No invitation waits for an answer' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const dialog = page.getByRole('dialog', { name: 'Invite somebody' });
  await dialog.getByLabel('E-mail address').fill('mia@example.com');
  await dialog.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(dialog.getByRole('alert')).toBeFocused();
  await expect(dialog.getByLabel('E-mail address')).toHaveValue('mia@example.com');
});

test('somebody is invited, again, and no more; the link is shown once', async ({ owner }) => {
  test.skip(!areLettersFiled, 'needs the letters');
  const somebody = await owner();
  await verify(somebody);
  const { page } = somebody;
  await page.goto('/invitations');
  const email = `${fresh('mia')}@example.com`;
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const dialog = page.getByRole('dialog', { name: 'Invite somebody' });
  await dialog.getByLabel('E-mail address').fill('nobody');
  await dialog.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(dialog.getByRole('alert').first()).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('E-mail address').fill(email);
  await dialog.getByRole('checkbox', { name: 'Task worker' }).check();
  await dialog.getByRole('button', { name: 'Send the invitation' }).click();
  const delivery = page.getByRole('dialog', { name: 'The invitation is made' });
  await expect(delivery.getByLabel('Link')).toHaveValue(/accept-invitation#/);
  const link = await delivery.getByLabel('Link').inputValue();
  await expectAccessible(page);
  await delivery.getByRole('button', { name: 'Close' }).last().click();

  const table = page.getByRole('table', { name: 'Pending invitations' });
  await expect(table.getByRole('row', { name: email })).toContainText('Task worker, User');
  await expect(page.getByRole('tab', { name: 'Pending (1)' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: `Send again to ${email}` }).click();
  await page.getByRole('dialog', { name: 'Send again' }).getByRole('button', { name: 'Send again' }).click();
  await expect(delivery.getByLabel('Link')).not.toHaveValue(link);
  await delivery.getByRole('button', { name: 'Close' }).last().click();

  await page.getByRole('button', { name: `Revoke the invitation of ${email}` }).click();
  await page.getByRole('dialog', { name: 'Revoke' }).getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText('No invitation waits for an answer')).toBeVisible();
  await page.getByRole('tab', { name: 'Revoked (1)' }).click();
  await expect(page).toHaveURL(/status=REVOKED/);
  await page.reload();
  await page.getByRole('button', { name: `Take ${email} off the list` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take off the list' }).click();
  await expect(page.getByText('No invitation was revoked')).toBeVisible();
});

test('a list of people is looked at first, with the faults of each line and a warning where it makes admins', async ({ owner }) => {
  test.skip(!areLettersFiled, 'needs the letters');
  const somebody = await owner();
  await verify(somebody);
  const { page } = somebody;
  const { user } = (await somebody.api('GET', '/me')) as { user: { email: string } };
  await page.goto('/invitations/import');
  await expectAccessible(page);
  await page
    .getByLabel('The list')
    .fill(`email,roles,companyRoles\n${fresh('mia')}@example.com,user;admin,\n${user.email},user,\nnobody,gardener,Roses\n`);
  await page.getByRole('button', { name: 'Preview' }).click();
  const table = page.getByRole('table', { name: 'What it would come to' });
  await expect(table.getByRole('row')).toHaveCount(4);
  await expect(page.getByText('1 of 3 would be invited')).toBeVisible();
  await expect(page.getByText('1 line makes an admin')).toBeVisible();
  await expect(table.getByRole('row').nth(1)).toContainText('Becomes an admin');
  await expect(table.getByRole('row').nth(2)).toContainText('Is a member already');
  await expect(table.getByRole('row').nth(3)).toContainText('Left out');
  await expectAccessible(page);
  const { pending } = (await somebody.api('GET', '/invitations/figures')) as { pending: number };
  expect(pending).toBe(0);
});

test('a list of people is invited, line by line', async ({ owner }) => {
  test.skip(!areLettersFiled, 'needs the letters');
  const somebody = await owner();
  await verify(somebody);
  const { page } = somebody;
  const email = `${fresh('paul')}@example.com`;
  await page.goto('/invitations/import');
  await page.getByLabel('The list').fill(`email,roles,companyRoles\n${email},user,\nnobody,user,\n`);
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('button', { name: 'Send the invitations' }).click();
  const table = page.getByRole('table', { name: 'What came of it' });
  await expect(table.getByRole('row').nth(1)).toContainText('Invited');
  await expect(table.getByRole('row').nth(2)).toContainText('Left out');
  await page.getByRole('link', { name: 'To the invitations' }).click();
  await expect(page.getByRole('row', { name: email })).toBeVisible();
});
