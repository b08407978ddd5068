import { defineConfig } from '@playwright/test';
import browser from '../browser/playwright.config';

/** Every state of every part, over the finished package. */
export default defineConfig({
  ...browser,
  testDir: '.',
  testMatch: 'states.spec.ts',
  globalSetup: '../browser/chromium.ts'
});
