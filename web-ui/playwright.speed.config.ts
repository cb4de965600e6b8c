import { defineConfig } from '@playwright/test';
import usual from './playwright.config';

/** How fast the lists are in a company with ten thousand tickets: `npm run speed`. */
export default defineConfig({
  ...usual,
  testDir: 'speed',
  timeout: 300_000,
  reporter: 'list',
});
