import { defineConfig } from '@playwright/test';
import shared from '../browser/playwright.config';

/** Makes the set of files of a released package: `PACKAGE=FILE playwright test --config tests/stored/make.config.ts`. */
export default defineConfig(shared, {
  testDir: '.',
  testMatch: 'make.ts',
  globalSetup: '../browser/chromium.ts',
  workers: 1,
  timeout: 120_000
});
