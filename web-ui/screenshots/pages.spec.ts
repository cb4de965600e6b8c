import { forEverybody, settled } from '../e2e/everyPage';
import type { Somebody } from '../e2e/people';

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

forEverybody(shoot);
