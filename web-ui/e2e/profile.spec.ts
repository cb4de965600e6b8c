import { expectAccessible } from './accessible';
import { expect, fresh, PASSWORD, test } from './people';
import { codeOf } from './totp';

test('somebody changes name, language and time zone', async ({ owner }) => {
  const { page } = await owner();
  await page.goto('/profile');
  await page.getByLabel('First name').fill('Ophelia');
  await page.getByRole('combobox', { name: 'Time zone' }).fill('Tokyo');
  await page.getByRole('option', { name: 'Asia/Tokyo' }).click();
  const form = page.getByRole('form', { name: 'How you are called' });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Account of Ophelia Owner' })).toBeVisible();
  await expectAccessible(page);
});

test('somebody says until when they are away, and how much they take', async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  await page.goto('/profile');
  const form = page.getByRole('form', { name: 'What you have time for' });
  await expect(form).toContainText('0 tasks are on your list.');
  await form.getByRole('switch', { name: 'I am away' }).press('Space');
  await form.getByLabel('Most tasks on my list').fill('5');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toContainText('0 tasks are on your list, of 5 at most.');
  const { user } = (await somebody.api('GET', '/me')) as { user: { id: string } };
  const member = (await somebody.api('GET', `/members/${user.id}`)) as { awayUntil: string };
  expect(new Date(member.awayUntil).getTime()).toBeGreaterThan(Date.now());
});

test('somebody changes the password, and asks for another address', async ({ owner }) => {
  const { page } = await owner();
  await page.goto('/profile?part=security');
  await expect(page.getByText('Not verified yet')).toBeVisible();
  await expectAccessible(page);

  const password = page.getByRole('form', { name: 'Password' });
  await password.getByRole('textbox', { name: 'Your present password' }).fill('not mine');
  await password.getByRole('textbox', { name: 'New password' }).fill('another long sentence');
  await password.getByRole('button', { name: 'Change the password' }).click();
  await expect(password.getByRole('alert')).toContainText('This is not your present password.');
  await password.getByRole('textbox', { name: 'Your present password' }).fill(PASSWORD);
  await password.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('Your password is changed')).toBeVisible();

  const email = page.getByRole('form', { name: 'E-mail address' });
  await email.getByLabel('New e-mail address').fill(`${fresh('other')}@example.com`);
  await email.getByRole('textbox', { name: 'Your present password' }).fill('another long sentence');
  await email.getByRole('button', { name: 'Send the letter' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'is on its way' })).toBeVisible();
});

test('somebody sets up a second factor, and needs it to log in', async ({ owner, nobody }) => {
  const somebody = await owner();
  const { page } = somebody;
  const { user } = (await somebody.api('GET', '/me')) as { user: { email: string } };
  await page.goto('/profile?part=security');
  await page.getByRole('button', { name: 'Set up a second factor' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set up a second factor' });
  await dialog.getByRole('textbox', { name: 'Your present password' }).fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Next' }).click();
  await expect(dialog.getByRole('img', { name: 'QR code for the app' })).toBeVisible();
  await expectAccessible(page);
  const address = await dialog.getByRole('link', { name: /The app is on this device/ }).getAttribute('href');
  await dialog.getByRole('textbox', { name: 'Code' }).fill(codeOf(new URL(address!).searchParams.get('secret')!));
  await dialog.getByRole('button', { name: 'Switch it on' }).click();
  const codes = dialog.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
  await expect(codes).toHaveCount(10);
  await expectAccessible(page);
  const recoveryCode = await codes.first().innerText();
  await dialog.getByLabel('I have kept the codes').check();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Each log-in needs a code')).toBeVisible();

  const later = (await nobody()).page;
  await later.goto('/log-in');
  await later.getByLabel('E-mail address').fill(user.email);
  await later.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await later.keyboard.press('Enter');
  await expect(later.getByRole('textbox', { name: 'Code' })).toBeFocused();
  await expectAccessible(later);
  await later.getByRole('textbox', { name: 'Code' }).fill('000000');
  await later.keyboard.press('Enter');
  await expect(later.getByRole('alert')).toContainText('The code is not right');
  await later.getByRole('textbox', { name: 'Code' }).fill(recoveryCode);
  await later.keyboard.press('Enter');
  await expect(later).toHaveURL(/dashboard/);
});

test('somebody ends what they are logged in with elsewhere', async ({ owner, nobody }) => {
  const somebody = await owner();
  const { page } = somebody;
  const { user } = (await somebody.api('GET', '/me')) as { user: { email: string } };
  await (await nobody()).api('POST', '/sessions', { email: user.email, password: PASSWORD });
  await (await nobody()).api('POST', '/sessions', { email: user.email, password: PASSWORD });
  await page.goto('/profile?part=sessions');
  const list = page.getByRole('list', { name: 'Where you are logged in' }).getByRole('listitem');
  await expect(list).toHaveCount(3);
  await expectAccessible(page);
  await page.getByRole('button', { name: /End the session of/ }).first().click();
  await expect(list).toHaveCount(2);
  await page.getByRole('button', { name: 'End all others' }).click();
  await expect(list).toHaveCount(1);
  await expect(list).toContainText('This one');
});

test('somebody makes an API key, sees it once, and revokes it', async ({ owner }) => {
  const { page } = await owner();
  await page.goto('/profile?part=keys');
  await expect(page.getByText('You have no API keys')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make a key' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Nightly report');
  await dialog.getByLabel('Read all tickets').check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Make a key' }).click();
  await expect(dialog.getByText(/^tf_/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Done' }).click();
  const table = page.getByRole('table', { name: 'API keys' });
  await expect(table).toContainText('Nightly report');
  await page.getByRole('button', { name: 'Revoke Nightly report' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(table).toContainText('Revoked');
});

test('somebody opens a further company, and goes back to the first', async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  const { company } = (await somebody.api('GET', '/me')) as { company: { name: string } };
  await page.goto('/profile?part=companies');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Open a further company' }).click();
  const further = fresh('Further');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Company', exact: true }).fill(further);
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByTestId('company-name')).toHaveText(further);
  await page.getByRole('button', { name: /Account of/ }).click();
  await page.getByRole('menuitem', { name: `Work in ${company.name}` }).click();
  await expect(page.getByTestId('company-name')).toHaveText(company.name);
});

test('the last owner is told why they can not be erased, and what they typed stays', async ({ owner }) => {
  const somebody = await owner();
  const { page } = somebody;
  const { user } = (await somebody.api('GET', '/me')) as { user: { email: string } };
  await page.goto('/profile?part=companies');
  await page.getByRole('button', { name: 'Leave …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Leave, and be erased' });
  await dialog.getByLabel(/Type your e-mail address/).fill(user.email);
  await dialog.getByRole('textbox', { name: 'Your present password' }).fill(PASSWORD);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Erase me for good' }).click();
  await expect(dialog.getByRole('alert')).toContainText('A company keeps an owner');
  await expect(dialog.getByLabel(/Type your e-mail address/)).toHaveValue(user.email);
});
