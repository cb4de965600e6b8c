import { defineConfig } from '@playwright/test';
import usual from './playwright.config';

/** Every page, light and dark, wide and on a phone: `npm run screenshots` writes them to `target/screenshots`. */
export default defineConfig({
  ...usual,
  testDir: 'screenshots',
  timeout: 900_000,
  use: { ...usual.use, actionTimeout: 20_000, navigationTimeout: 20_000 },
  reporter: 'list',
});
