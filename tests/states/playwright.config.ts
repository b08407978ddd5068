import { defineConfig } from '@playwright/test';
import browser from '../browser/playwright.config';

/** Every state of every part, over the finished package. */
export default defineConfig({
  ...browser,
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: '../browser/chromium.ts',
  // A state that is slow twice over, once on the page of the one before it and once on its own.
  timeout: 60_000,
  use: { ...browser.use, trace: 'off', screenshot: 'off' }
});
