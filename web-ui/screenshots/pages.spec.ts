import { inside, OUTSIDE, OWNING, PLATFORM, settled } from '../e2e/everyPage';
import { test, type Somebody } from '../e2e/people';

const SUPERUSER = process.env['TICKETFLOWER_SUPERUSER'];
const WAYS = [
  { name: 'wide-light', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'wide-dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  { name: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

async function shoot({ page }: Somebody, pages: Record<string, string>) {
  for (const { name: way, viewport, colorScheme } of WAYS) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      await settled(page);
      await page.screenshot({ path: `target/screenshots/${name}-${way}.png` });
    }
  }
}

test('for those who are not in yet', async ({ nobody }) => shoot(await nobody(), OUTSIDE));

test('for those who work', async ({ guest }) => {
  const somebody = await guest();
  await shoot(somebody, await inside(somebody));
});

test('for those who own a company in which nothing is yet', async ({ owner }) => shoot(await owner(), OWNING));

test('for those who run the installation', async ({ nobody }) => {
  test.skip(!SUPERUSER, 'needs a superuser');
  const superuser = await nobody();
  await superuser.api('POST', '/platform/sessions', { email: SUPERUSER, password: process.env['TICKETFLOWER_SUPERUSER_PASSWORD'] });
  await shoot(superuser, PLATFORM);
});
