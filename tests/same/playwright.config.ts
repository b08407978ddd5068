import { defineConfig } from '@playwright/test';
import browser from '../browser/playwright.config';

const json = process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'];

/** The old package and this one in every state; `SAME_OLD`, `SAME_LANG`, `SAME_ONLY` say which. */
export default defineConfig({
  ...browser,
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './begin.ts',
  timeout: 120_000,
  reporter: json === undefined ? [['./report.ts']] : [['./report.ts'], ['json']],
  use: { ...browser.use, trace: 'off', screenshot: 'off' }
});
