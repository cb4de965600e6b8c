import { defineConfig } from '@playwright/test';
import usual from './playwright.config';

/**
 * What every build tries: every page, the ways that must never break, and that no layout breaks out. All of `e2e`
 * takes ten minutes: `npm run e2e`.
 */
export default defineConfig({
  ...usual,
  grep: /(acting|everyPage|guest|layouts)\.spec\.ts|through three people|drawn by keyboard|signs up a company|sees what this is/,
  retries: 2,
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
});
