import { defineConfig } from '@playwright/test';
import browser from '../browser/playwright.config';

/** The old package and this one in every state; `SAME_OLD`, `SAME_LANG`, `SAME_ONLY` say which. */
export default defineConfig({
  ...browser,
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './begin.ts',
  timeout: 120_000,
  reporter: './report.ts',
  use: { ...browser.use, trace: 'off', screenshot: 'off' }
});
