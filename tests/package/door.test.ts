import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strFromU8 } from 'fflate';
import { packageFiles } from '../../bench/packageFiles.ts';

const root = join(__dirname, '..', '..');
const { manifests, scripts } = packageFiles(
  readFileSync(join(root, 'sharepoint', 'solution', 'digital-ambassadors.sppkg'))
);

/** Kilobytes of 1,000 bytes, by gzip of level 9. */
const kilobytes = (name: string): number => gzipSync(scripts.get(name)!, { level: 9 }).length / 1000;

const resources = manifests.map(({ loaderConfig: { entryModuleId, scriptResources } }) => ({
  entry: scriptResources[entryModuleId]?.path,
  words: Object.values(scriptResources['DigitalAmbassadorsStrings']?.paths ?? {}).sort()
}));
const [{ entry = '', words = [] } = {}] = resources;

test('SharePoint loads one and the same file for every part, so that all parts of a page share what they know', () => {
  expect(new Set(manifests.map(({ alias }) => alias)).size).toBe(9);
  expect(new Set(resources.map((each) => each.entry))).toEqual(new Set([entry]));
  expect(entry).toMatch(/^digital-ambassadors_/);
});

test('that file is no more than 6 KB with the doors of all parts in it', () => {
  expect(kilobytes(entry)).toBeLessThanOrEqual(6);
});

test('the words that it brings are no more than 2 KB in each of four languages', () => {
  expect(words).toHaveLength(4);
  for (const name of words) expect([name, kilobytes(name) <= 2]).toEqual([name, true]);
});

test.each([
  ['PnPjs and what reads lists', '_api/web'],
  ['what is stored', 'Lists/Circles'],
  ['what the device keeps', 'indexedDB'],
  ['the frame’s colours', '--da-primary-hovered'],
  ['what a failure says', 'FailedUnexpected'],
  ['features', 'FinderPlaceholder']
])('%s come in chunks: the file that SharePoint loads has no "%s"', (_what, mark) => {
  const holders = [...scripts].filter(([, script]) => strFromU8(script).includes(mark)).map(([name]) => name);
  expect(holders.filter((name) => name.startsWith('chunk.'))).not.toEqual([]);
  expect(holders).not.toContain(entry);
});

test('what all parts share stands in one chunk and in no other', () => {
  const holders = [...scripts].filter(([, script]) =>
    strFromU8(script).includes('A feature must stand in shell/mount.')
  );
  expect(holders.map(([name]) => name.replace(/_[0-9a-f]+\.js$/, ''))).toEqual(['chunk.shared']);
});
