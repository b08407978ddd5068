import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, freshPage, test } from './ground';
import { takenFrom } from './profile';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'stored.md'), 'utf8');

/** The patterns of docs/stored.md for a kind of place; `{…}` stands for anything without a line's end. */
const patternsOf = (where: string): readonly RegExp[] =>
  page
    .split('\n')
    .filter((line) => new RegExp(`^\\| ${where} +\\|`).test(line))
    .map((line) => {
      const [, cell = ''] = line.split('|').slice(1);
      const pattern = [...cell.matchAll(/`([^`]+)`( \d+)?/g)].map(([, code, version = '']) => `${code}${version}`);
      const exact = pattern.join(' / ').replace(/[.*+?^$()|[\]\\]/g, '\\$&');
      return new RegExp(`^${exact.replace(/\{\w+\}/g, '\\S.*')}$`);
    });

const strangers = (names: Iterable<string>, patterns: readonly RegExp[]): readonly string[] =>
  [...new Set(names)].filter((name) => !patterns.some((pattern) => pattern.test(name)));

interface Opened {
  readonly channels: string[];
  readonly locks: string[];
}

/** Listens to what is opened by name and leaves nothing behind. */
const listen = async (around: Page): Promise<void> => {
  await around.addInitScript(() => {
    const opened: Opened = { channels: [], locks: [] };
    Object.assign(window, { opened });
    window.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        opened.channels.push(name);
      }
    };
    const request = navigator.locks.request.bind(navigator.locks) as (...given: unknown[]) => Promise<unknown>;
    Object.assign(navigator.locks, {
      request: (name: string, ...given: unknown[]) => {
        opened.locks.push(name);
        return request(name, ...given);
      }
    });
  });
};

test('after a walk through the parts the browser holds nothing that docs/stored.md does not name', async ({
  context,
  intranet
}) => {
  const visited = await freshPage(context);
  await listen(visited);
  const seen: Opened = { channels: [], locks: [] };
  const look = async (): Promise<void> => {
    for (const frame of visited.frames()) {
      const { channels, locks } = await frame.evaluate(() => (window as unknown as { opened: Opened }).opened);
      seen.channels.push(...channels);
      seen.locks.push(...locks);
    }
  };

  await intranet.open(visited, { page: 'Home', as: 'owner' });
  await visited.getByRole('button', { name: 'Changer de cercle et de lieu de travail' }).click();
  await visited.getByRole('combobox', { name: 'Choisir un cercle' }).selectOption({ index: 2 });
  await visited.getByRole('combobox', { name: 'Choisir un lieu de travail' }).selectOption({ index: 2 });
  const sent = visited.waitForResponse(
    (answer) => answer.request().method() === 'POST' && /LearningProgress/i.test(answer.url())
  );
  await visited.getByRole('checkbox', { checked: false }).first().check();
  await sent;
  await look();
  await intranet.open(visited, { page: 'Ambassadors', as: 'owner' });
  await visited.getByRole('button', { name: 'Badges', exact: true }).click();
  await visited.getByRole('button', { name: 'Couverture', exact: true }).click();
  await expect(visited.getByRole('combobox', { name: 'Afficher' })).toBeVisible();
  await look();
  await intranet.open(visited, { page: 'Lists', as: 'owner' });
  await visited.getByRole('button', { name: 'État des listes', exact: true }).click();
  await visited.getByRole('button', { name: 'Importer et exporter', exact: true }).click();
  await expect(visited.getByRole('heading', { level: 3, name: /Exporter/ })).toBeVisible();
  await look();
  await intranet.open(visited, { as: 'owner', and: 'host=teams-personal' });
  const inside = visited.frameLocator('iframe[name="embedded-page-container"]');
  await expect(inside.getByText('Votre Digital Ambassador').first()).toBeVisible();
  await look();

  const { localStorage, sessionStorage, databases } = await takenFrom(visited);
  const entries = Object.keys(localStorage).filter((name) => !/^local-(tools|follow)$/.test(name));
  // First cards are kept when a visit comes to rest: how many did is a matter of moments.
  expect(entries.filter((name) => !name.startsWith('digital-ambassadors:first:'))).toHaveLength(3);
  expect(strangers(entries, patternsOf('localStorage'))).toEqual([]);
  expect(sessionStorage).toEqual({});
  const records = databases.flatMap(({ name, version, stores }) =>
    Object.entries(stores).flatMap(([store, kept]) => kept.map(([key]) => `${name} ${version} / ${store} / ${key}`))
  );
  expect(records.length).toBeGreaterThan(5);
  expect(strangers(records, patternsOf('IndexedDB'))).toEqual([]);
  expect(databases.map(({ name }) => name)).toEqual([
    'digital-ambassadors',
    'digital-ambassadors-progress',
    'digital-ambassadors-work'
  ]);
  expect(seen.channels).not.toEqual([]);
  expect(strangers(seen.channels, patternsOf('BroadcastChannel'))).toEqual([]);
  expect(seen.locks).not.toEqual([]);
  expect(strangers(seen.locks, patternsOf('Web Locks'))).toEqual([]);
  // The local page's switch, and one of the framework's own.
  const theirs = ['local-person', 'FeatureOverrides_experiments'];
  expect((await context.cookies()).map(({ name }) => name).filter((name) => !theirs.includes(name))).toEqual([]);
  expect(await visited.evaluate(() => caches.keys())).toEqual([]);
});
