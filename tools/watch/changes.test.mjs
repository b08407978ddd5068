import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { Changes } from './changes.mjs';

// Causes are known by the path from the project's folder: the files of these tests stand where sources would.
let folder;
const path = (name) => join(folder, name);
const write = (name, text) => writeFileSync(path(name), text);
jest.mock('./causes.mjs', () => ({ causeOf: (name) => (name.endsWith('.ts') ? 'script' : undefined) }));

beforeEach(() => {
  mkdirSync(join(root, 'temp'), { recursive: true });
  folder = mkdtempSync(join(root, 'temp', 'changes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const namesOf = (changes) => changes.map(({ file, removed }) => [file.slice(folder.length + 1), removed]);

test('saved, new and deleted files are heard of, once each; what asks for nothing is not', () => {
  write('kept.ts', 'a');
  write('saved.ts', 'a');
  write('gone.ts', 'a');
  const changes = new Changes([folder]);
  write('saved.ts', 'other');
  write('new.ts', 'a');
  write('notes.md', 'a');
  rmSync(path('gone.ts'));
  expect(namesOf(changes.changesNow()).sort()).toEqual([
    ['gone.ts', true],
    ['new.ts', false],
    ['saved.ts', false]
  ]);
  expect(changes.changesNow()).toEqual([]);
});

test('a file that was saved with the content it had is no change', () => {
  write('same.ts', 'a');
  const changes = new Changes([folder]);
  utimesSync(path('same.ts'), new Date(), new Date(Date.now() + 5000));
  expect(changes.changesNow()).toEqual([]);
});

test('a save by another file that takes the place of the first is heard of', async () => {
  write('saved.ts', 'a');
  const changes = new Changes([folder]);
  const heard = new Promise((resolve) => changes.listen(resolve));
  write('other.tmp', 'b');
  renameSync(path('other.tmp'), path('saved.ts'));
  expect(namesOf(await heard)).toEqual([['saved.ts', false]]);
  changes.stop();
});
