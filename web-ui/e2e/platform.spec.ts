import { expectAccessible } from './accessible';
import { expect, test, type Somebody } from './people';

const SUPERUSER = process.env['TICKETFLOWER_SUPERUSER'];
const PASSWORD = process.env['TICKETFLOWER_SUPERUSER_PASSWORD'];

/** One after the other: whoever logs out here is logged out everywhere. */
test.describe.configure({ mode: 'default' });
test.beforeEach(() => test.skip(!SUPERUSER, 'needs a superuser'));

type Company = { id: string; slug: string; name: string };

async function logIn({ page }: Somebody) {
  await page.getByLabel('E-mail address').fill(SUPERUSER!);
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD!);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/log-in/);
}

test('whoever is not logged in comes to the log-in, and from there to the page', async ({ nobody, superuser }) => {
  const somebody = await nobody();
  const { page } = somebody;
  await page.goto('/platform/people?role=superuser');
  await expect(page.getByRole('heading', { level: 1, name: 'Log in to run the installation' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('E-mail address').fill(SUPERUSER!);
  await page.getByRole('textbox', { name: 'Password' }).fill('not the password');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('is not right');
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD!);
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: new RegExp(SUPERUSER!) });
  await expect(row).toContainText('This is you');
  await expectAccessible(page);

  const elsewhere = await superuser();
  await elsewhere.page.goto('/platform/companies');
  await expect(elsewhere.page.getByRole('table', { name: 'Companies' })).toBeVisible();
  await page.getByRole('button', { name: 'Log out' }).click();
  await expect(page.getByText('You are logged out', { exact: false })).toBeVisible();
  await page.goto('/platform');
  await expect(page).toHaveURL(/platform\/log-in/);
  await elsewhere.page.getByRole('searchbox', { name: 'Name or short name' }).fill('nobody');
  await expect(elsewhere.page.getByText('Your session is over', { exact: false })).toBeVisible();
});

test('a superuser looks at figures, acts for a company, can not miss it, and stops', async ({ nobody, owner, guest }) => {
  await guest();
  const host = await owner();
  const { id, slug, name } = (await host.api('GET', '/company')) as Company;
  const superuser = await nobody();
  const { page } = superuser;
  await page.goto('/platform');
  await logIn(superuser);
  const { companies } = (await superuser.api('GET', '/platform/figures')) as { companies: number };
  await expect(page.getByText('Live sessions')).toBeVisible();
  expect(companies).toBeGreaterThan(0);
  await expect(page.getByRole('img', { name: /guests came/ })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Guests by day' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Companies' }).click();
  await page.getByRole('searchbox', { name: 'Name or short name' }).fill(slug);
  await expect(page.getByRole('table', { name: 'Companies' }).getByRole('row')).toHaveCount(2);
  await expectAccessible(page);
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('textbox', { name: 'Reason' }).fill('short');
  await page.getByRole('button', { name: 'Look into the company' }).click();
  await expect(page.getByText('Write at least 10 characters.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Reason' }).fill('They asked why ticket 4 is stuck');
  await page.getByRole('button', { name: 'Look into the company' }).click();
  await expect(page).toHaveURL(/dashboard/);
  const strip = page.getByRole('region', { name: "You act for somebody else's company" });
  await expect(strip).toContainText(`You act for ${name}: you only look.`);
  for (const path of ['/company', '/people', '/audit']) {
    await page.goto(path);
    await expect(strip).toBeVisible();
  }
  await expect(page.getByRole('table', { name: 'Audit log' })).toContainText('began to act for the company');
  await expectAccessible(page);
  await page.goto('/company?part=owning');
  await expect(page.getByText('Nobody can do that on behalf of a company', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await page.goto(`/platform/companies/${id}`);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('a company is suspended, resumed, and given up by its short name', async ({ nobody, owner }) => {
  const host = await owner();
  const { id, slug, name } = (await host.api('GET', '/company')) as Company;
  const superuser = await nobody();
  const { page } = superuser;
  await page.goto(`/platform/companies/${id}`);
  await logIn(superuser);
  await page.getByRole('button', { name: 'Suspend' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).click();
  await expect(page.getByText(`${name} is suspended`)).toBeVisible();
  await host.page.goto('/dashboard');
  await expect(host.page.getByText('closed at the moment', { exact: false }).or(host.page.getByText('was suspended on', { exact: false })).first()).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByText(`${name} is at work again`)).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(slug);
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('It is about to be deleted', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByText('The company is at work.')).toBeVisible();
});

test('a person is shut out, found among those who are, and let in again', async ({ nobody, owner }) => {
  const host = await owner();
  const { user } = (await host.api('GET', '/me')) as { user: { email: string } };
  const superuser = await nobody();
  const { page } = superuser;
  await page.goto(`/platform/people?text=${user.email}`);
  await logIn(superuser);
  await page.getByRole('button', { name: 'Shut out Olga Owner' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Shut out' }).click();
  await expect(page.getByText('Olga Owner is shut out')).toBeVisible();
  await host.page.goto('/dashboard');
  await expect(host.page).toHaveURL(/log-in/);
  await page.getByText('Shut out', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Let Olga Owner in again' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Let in again' }).click();
  await expect(page.getByText('Olga Owner can log in again')).toBeVisible();
});
