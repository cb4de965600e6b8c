import { expectAccessible } from './accessible';
import { areLettersFiled, linkInLetterTo } from './letters';
import { expect, fresh, PASSWORD, test, type Somebody } from './people';

/** The address of somebody's own account. */
async function addressOf(somebody: Somebody): Promise<string> {
  const { user } = (await somebody.api('GET', '/me')) as { user: { email: string } };
  return user.email;
}

test('whoever comes sees what this is, and the ways in', async ({ nobody }) => {
  const { page } = await nobody();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Every request finds its way' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jede Anfrage findet ihren Weg' })).toBeVisible();
  await page.getByRole('link', { name: 'Eröffne deine Firma' }).click();
  await expect(page).toHaveURL(/sign-up/);
});

test('somebody signs up a company, and is in at once', async ({ nobody }) => {
  const { page } = await nobody();
  const name = fresh('Tulip House');
  await page.goto('/sign-up');
  await page.getByRole('textbox', { name: 'Company', exact: true }).fill(name);
  await expect(page.getByLabel('Short name')).toHaveValue(name.toLowerCase().replace(/ /g, '-'));
  await page.getByLabel('First name').fill('Tina');
  await page.getByLabel('Last name').fill('Tulip');
  await page.getByRole('textbox', { name: 'E-mail address', exact: true }).fill(`${fresh('tina')}@example.com`);
  await page.getByRole('textbox', { name: 'Password' }).fill('tulips');
  await expect(page.getByText('Still too short')).toBeVisible();
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await expect(page.getByText('Very good')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Legal name/ }).click();
  await page.getByLabel('Full legal name').fill('Tulip House Ltd.');
  await page.getByLabel('Town').fill('Kew');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page).toHaveURL(/dashboard/);
  await expect(page.getByTestId('company-name')).toHaveText(name);
  await expect(page.getByRole('region', { name: 'Your e-mail address is not verified' })).toBeVisible();
});

test('what is wrong with a sign-up is told at once, at its field', async ({ nobody }) => {
  const { page } = await nobody();
  await page.goto('/sign-up');
  await page.getByRole('textbox', { name: 'E-mail address', exact: true }).fill('nobody');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('alert')).toContainText('things have to be put right');
  await expect(page.getByRole('textbox', { name: 'Company', exact: true })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'E-mail address', exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
});

test('somebody logs in with the right password and goes on where they wanted to', async ({ owner, nobody }) => {
  const email = await addressOf(await owner());
  const { page } = await nobody();
  await page.goto('/profile?part=sessions');
  await expect(page).toHaveURL(/log-in/);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill('not the right one');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('The e-mail address or the password is not right.');
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/profile\?part=sessions/);
  await expect(page.getByText('This one')).toBeVisible();
});

test('whoever tries too often is told how long to wait', async ({ nobody }) => {
  const { page } = await nobody();
  await page.goto('/log-in');
  await page.getByLabel('E-mail address').fill(`${fresh('guesser')}@example.com`);
  const password = page.getByRole('textbox', { name: 'Password' });
  const pause = page.getByRole('button', { name: /Again in/ });
  for (let attempt = 0; attempt < 8 && !(await pause.isVisible()); attempt++) {
    await password.fill(`guess number ${attempt}`);
    const answered = page.waitForResponse('**/api/v1/sessions');
    await password.press('Enter');
    await answered;
    await page.waitForTimeout(150);
  }
  await expect(pause).toBeDisabled();
  await expect(page.getByRole('alert')).toContainText('Too many tries');
});

test('whoever logs out is told so, and may not go back', async ({ owner }) => {
  const { page } = await owner();
  await page.goto('/dashboard');
  await page.getByRole('button', { name: /Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Log out' }).click();
  await expect(page.getByText('You are logged out.')).toBeVisible();
  await page.goto('/profile');
  await expect(page).toHaveURL(/log-in\?next=%2Fprofile/);
});

test('a link to the log-in sends nobody to another site', async ({ owner, nobody }) => {
  const email = await addressOf(await owner());
  const { page } = await nobody();
  await page.goto('/log-in?next=%2F%2Fevil.example');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/dashboard$/);
});

test('somebody of several companies chooses one, by keyboard', async ({ owner, nobody }) => {
  const somebody = await owner();
  const email = await addressOf(somebody);
  const further = fresh('Further');
  await somebody.api('POST', '/me/companies', { companyName: further, slug: further.toLowerCase() });
  const { page } = await nobody();
  await page.goto('/log-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Where do you want to work?' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: further }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('company-name')).toHaveText(further);
});

test('whoever forgot the password keeps the address, and learns no more than anybody', async ({ nobody }) => {
  const { page } = await nobody();
  await page.goto('/log-in');
  await page.getByLabel('E-mail address').fill('somebody@example.com');
  await page.getByRole('link', { name: 'Forgot the password?' }).click();
  await expect(page.getByLabel('E-mail address')).toHaveValue('somebody@example.com');
  expect(page.url()).not.toContain('somebody');
  await page.getByRole('button', { name: 'Send the letter' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'A letter is on its way' })).toBeVisible();
  await expectAccessible(page);
});

test.describe('by letter', () => {
  test.skip(!areLettersFiled, 'needs the folder of the letters in TICKETFLOWER_MAIL');

  test('a new password is set, once', async ({ owner, nobody }) => {
    const email = await addressOf(await owner());
    const { page } = await nobody();
    await page.goto('/forgot-password');
    await page.getByLabel('E-mail address').fill(email);
    await page.getByRole('button', { name: 'Send the letter' }).click();
    const link = await linkInLetterTo(email, 'reset-password');
    await page.goto(link);
    await page.getByRole('textbox', { name: 'New password' }).fill('another long sentence');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Set the password' }).click();
    await expect(page.getByText('Your password is changed. Log in with the new one.')).toBeVisible();
    await page.getByLabel('E-mail address').fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill('another long sentence');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/dashboard/);

    await page.goto(link);
    await page.getByRole('textbox', { name: 'New password' }).fill('yet another sentence');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await expect(page.getByText('This link was used already')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Ask for a new letter' })).toBeVisible();
  });

  test('an address is verified by a press, and the banner is gone', async ({ owner }) => {
    const somebody = await owner();
    const { page } = somebody;
    await page.goto('/dashboard');
    await page.getByRole('button', { name: 'Send the letter again' }).click();
    await expect(page.getByText('The letter is on its way.')).toBeVisible();
    await page.goto(await linkInLetterTo(await addressOf(somebody), 'verify-email'));
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Yes, this is my address' }).click();
    await page.getByRole('link', { name: 'To the dashboard' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Your e-mail address is not verified' })).toHaveCount(0);
  });

  test('somebody new accepts an invitation, and is in', async ({ owner, nobody }) => {
    const host = await verifiedOwner(owner);
    const email = `${fresh('nora')}@example.com`;
    const link = await invite(host, email);
    const { page } = await nobody();
    await page.goto(link);
    const details = page.getByRole('table', { name: 'What you are invited to' });
    await expect(details).toContainText('Olga Owner');
    await expect(details).toContainText(email);
    await expect(details).toContainText('Works on tasks');
    await page.getByLabel('First name').fill('Nora');
    await page.getByLabel('Last name').fill('New');
    await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Join/ }).click();
    await expect(page).toHaveURL(/dashboard/);

    await page.goto(link);
    await expect(page.getByRole('heading', { name: 'This invitation was accepted' })).toBeVisible();
    await expectAccessible(page);
  });

  test('somebody known joins a further company: by password, or logged in already', async ({ owner, nobody }) => {
    const guest = await verifiedOwner(owner);
    const email = await addressOf(guest);
    const [first, second] = [await verifiedOwner(owner), await verifiedOwner(owner)];

    const { page } = await nobody();
    await page.goto(await invite(first, email));
    await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Join/ }).click();
    await expect(page).toHaveURL(/dashboard/);

    await page.goto(await invite(second, email));
    await expect(page.getByText('You are logged in as Olga Owner')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Join/ }).click();
    await expect(page).toHaveURL(/dashboard/);
  });

  test('whoever is logged in as somebody else is told so', async ({ owner }) => {
    const host = await verifiedOwner(owner);
    const { page } = await owner();
    await page.goto(await invite(host, `${fresh('else')}@example.com`));
    await expect(page.getByText('You are logged in as somebody else')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Log out and go on' }).click();
    await expect(page.getByLabel('First name')).toBeVisible();
  });

  test('an invitation that was taken back says so', async ({ owner, nobody }) => {
    const host = await verifiedOwner(owner);
    const { invitation, delivery } = await invited(host, `${fresh('rita')}@example.com`);
    await host.api('POST', `/invitations/${invitation.id}/revoke`, undefined, { 'If-Match': `"${invitation.version}"` });
    const { page } = await nobody();
    await page.goto(pathOf(delivery.link));
    await expect(page.getByRole('heading', { name: 'This invitation was taken back' })).toBeVisible();
    await expectAccessible(page);
  });
});

test('links that are worth nothing say what to do', async ({ nobody }) => {
  const { page } = await nobody();
  await page.goto('/accept-invitation#no-such-token');
  await expect(page.getByRole('heading', { name: 'This link is worth nothing' })).toBeVisible();
  await page.goto('/reset-password');
  await expect(page.getByRole('link', { name: 'Ask for a new letter' })).toBeVisible();
  await page.goto('/verify-email#no-such-token');
  await page.getByRole('button', { name: 'Yes, this is my address' }).click();
  await expect(page.getByText('This link was used already')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Log in' })).toBeVisible();
});

type Invited = { invitation: { id: string; version: number }; delivery: { link: string } };

async function invited(host: Somebody, email: string): Promise<Invited> {
  return (await host.api('POST', '/invitations', { email, roles: ['task_worker'] })) as Invited;
}

async function invite(host: Somebody, email: string): Promise<string> {
  return pathOf((await invited(host, email)).delivery.link);
}

function pathOf(link: string): string {
  const { pathname, hash } = new URL(link);
  return pathname + hash;
}

/** Somebody whose letters arrive: only they may invite. */
async function verifiedOwner(owner: () => Promise<Somebody>): Promise<Somebody> {
  const somebody = await owner();
  const link = await linkInLetterTo(await addressOf(somebody), 'verify-email');
  await somebody.api('POST', '/email-verifications', { token: link.split('#')[1] });
  return somebody;
}
