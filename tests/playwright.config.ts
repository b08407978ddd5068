import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import shared from './browser/playwright.config';

/** The rooms of the browser tests, those with the longest files first: two workers have something to do to the end. */
const rooms = ['states', 'browser', 'stored'].flatMap((name) => {
  const file = join(__dirname, name, 'playwright.config.ts');
  if (!existsSync(file)) return [];
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a room that is not built yet cannot be imported
  const { default: config } = require(file) as { readonly default: PlaywrightTestConfig };
  return [{ name, config }];
});

/** What a room's own configuration names stands in its folder. */
const inRoom = (name: string, path: string) => join(__dirname, name, path);

const setUps = rooms.flatMap(({ name, config }) => [config.globalSetup ?? []].flat().map((path) => inRoom(name, path)));

/** What a room tells by a reporter of its own, it tells here too. */
const reporters = rooms.flatMap(({ name, config }) =>
  Array.isArray(config.reporter)
    ? config.reporter.flatMap(([path]) => (path.startsWith('.') ? [[inRoom(name, path)] as [string]] : []))
    : []
);
const usual: [string][] = process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] === undefined ? [['list']] : [['line'], ['json']];

/** All rooms in one run, as `npm test` does; each has a configuration of its own to be run by itself. */
export default defineConfig({
  ...shared,
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: [...new Set(setUps)],
  reporter: [...usual, ...reporters],
  projects: rooms.map(({ name, config: { timeout, expect, use, testMatch } }) => ({
    name,
    testDir: inRoom(name, '.'),
    ...(testMatch === undefined ? {} : { testMatch }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(expect === undefined ? {} : { expect }),
    ...(use === undefined ? {} : { use })
  }))
});
