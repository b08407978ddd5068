import { defineConfig } from '@playwright/test';

/** Over the finished package, on the local intranet: each worker has a server and a database of its own. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // One more than cores: half of a page's time is waiting for it.
  workers: 3,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  // Five hundred pages on a busy machine: the first failure is told, and more than two a run are red (tools/checks.mjs).
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] === undefined ? 'list' : [['line'], ['json']],
  globalSetup: './chromium.ts',
  use: {
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1280, height: 900 },
    // A trace of every test took two fifths of a page's processor time: `--trace on` records when one is looked for.
    trace: 'off',
    screenshot: 'only-on-failure'
  }
});
