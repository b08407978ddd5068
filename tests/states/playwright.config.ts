import { defineConfig, type ReporterDescription } from '@playwright/test';
import browser from '../browser/playwright.config';

/** What people read, or machines; beside it who watches the list of what is known to fail. */
const usual: ReporterDescription[] =
  process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] === undefined ? [['list']] : [['line'], ['json']];

/** Every state of every part, over the finished package. */
export default defineConfig({
  ...browser,
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: '../browser/chromium.ts',
  reporter: [...usual, ['./report.ts'], ['./stringsReport.ts']],
  // A state that is slow twice over, once on the page of the one before it and once on its own.
  timeout: 60_000,
  use: { ...browser.use, trace: 'off', screenshot: 'off' }
});
