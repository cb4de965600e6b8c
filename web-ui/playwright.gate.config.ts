import { defineConfig } from '@playwright/test';
import type { Hands } from './e2e/people';
import usual from './playwright.config';

/**
 * What every build tries: every page, the ways that must never break, and that no layout breaks out, some of it by
 * mouse and some by keys. All of `e2e` takes ten minutes for each: `npm run e2e`, `npm run e2e:keys`.
 */
export default defineConfig<Hands>({
  ...usual,
  projects: [
    { name: 'by mouse', grep: /(acting|everyPage|layouts)\.spec\.ts|drawn by keyboard|signs up a company|sees what this is/ },
    { name: 'by keys', grep: /guest\.spec\.ts|through three people/, use: { byKeys: true } },
  ],
  retries: 2,
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
});
