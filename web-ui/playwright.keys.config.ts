import { defineConfig } from '@playwright/test';
import type { Hands } from './e2e/people';
import usual from './playwright.config';

/** All of `e2e` without a mouse: `npm run e2e:keys`. */
export default defineConfig<Hands>({ ...usual, grepInvert: /@mouse/, use: { ...usual.use, byKeys: true } });
