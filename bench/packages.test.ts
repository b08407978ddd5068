import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPackage } from '../local/package/open.ts';
import { floorPackage, naivePackage } from './packages.ts';
import { floorId, naiveId } from './subjects.ts';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'packages-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the floor is the one that every comparison was made with', () => {
  const hash = createHash('sha256')
    .update(readFileSync(join(__dirname, 'floor.mjs')))
    .digest('hex');
  expect(hash).toBe('61c895cb6443a5cc64350f5baf3e5c3a408b8d6c4b1a377d4654359e80034f9d');
});

const partOf = (file: string) => {
  const { componentManifests } = openPackage(readFileSync(file));
  return componentManifests as readonly { readonly id: string; readonly alias: string }[];
};

test('floor and naive Finder are packages of one web part each, with nothing in common', async () => {
  const floor = floorPackage(join(folder, 'floor.sppkg'));
  const naive = await naivePackage(floor, join(folder, 'naive.sppkg'));
  expect(partOf(floor)).toMatchObject([{ id: floorId, alias: 'FloorWebPart' }]);
  expect(partOf(naive)).toMatchObject([{ id: naiveId, alias: 'NaiveWebPart' }]);
  const script = new TextDecoder().decode(openPackage(readFileSync(naive)).asset('naive.js'));
  // PnPjs and Fluent are inside, React is not; the answers are short, the script is not.
  expect(script.length).toBeGreaterThan(200_000);
  expect(script.startsWith(`define("${naiveId}_1.0.0",["@microsoft/sp-webpart-base","react","react-dom"]`)).toBe(true);
  expect(/getlistitemchangessincetoken/i.test(script) && /ms-SearchBox/.test(script)).toBe(true);
  expect(script.includes('__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED={')).toBe(false);
}, 60_000);
