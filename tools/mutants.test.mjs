import { join } from 'node:path';
import { mutants } from './mutants/all.mjs';
import { misfit } from './mutants/fit.mjs';

const root = join(__dirname, '..');
const inRooms = Object.groupBy(mutants, ({ room }) => room);

/** Every room of the house whose code tests can reach, and where its files are. */
const rooms = {
  lists: 'src/lists/',
  domain: 'src/domain/',
  health: 'src/domain/health/',
  importing: 'src/domain/importing/',
  questions: 'src/domain/questions/',
  asking: 'src/features/questions/',
  sessions: 'src/',
  calls: 'src/',
  data: 'src/data/',
  posts: 'src/d',
  ui: 'src/ui/',
  figures: 'src/domain/',
  indicators: 'src/features/indicators/',
  strings: 'src/strings/',
  shell: 'src/shell/',
  finder: 'src/features/finder/',
  roster: 'src/features/roster/',
  starter: 'src/features/starter/',
  catalogue: 'src/features/catalogue/',
  setup: 'src/features/setup/',
  webparts: 'src/webparts/',
  package: 'local/package/',
  site: 'local/site/',
  odata: 'local/odata/',
  rest: 'local/rest/',
  page: 'local/page/',
  people: 'local/people/',
  conformance: 'local/conformance/',
  server: 'local/'
};

test('each mutant changes one place of the code as it is today', () => {
  expect(mutants.flatMap((mutant) => misfit(root, mutant) ?? [])).toEqual([]);
});

test('a mutant whose text is gone, is there twice or changes nothing is told in a sentence', () => {
  const mutant = { name: 'x', file: 'package.json', find: '"private": true', put: '"private": false' };
  expect(misfit(root, mutant)).toBeUndefined();
  expect(misfit(root, { ...mutant, find: 'nowhere' })).toContain('occurs 0 times in package.json');
  expect(misfit(root, { ...mutant, find: '"' })).toMatch(/occurs \d+ times/);
  expect(misfit(root, { ...mutant, file: 'gone.ts' })).toContain('gone.ts is gone');
  expect(misfit(root, { ...mutant, put: mutant.find })).toContain('changes nothing');
});

test.each(Object.entries(rooms))('the room %s has two mutants at least, all of its own files', (room, folder) => {
  expect(inRooms[room]?.length).toBeGreaterThanOrEqual(2);
  expect(inRooms[room]?.filter(({ file }) => !file.startsWith(folder))).toEqual([]);
});

test('every mutant has a name of its own, and says what people would notice', () => {
  expect(Object.keys(inRooms).sort()).toEqual(Object.keys(rooms).sort());
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  for (const { name, breaks } of mutants) {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(breaks).toMatch(/^[A-Z].{20,}\.$/);
  }
});
