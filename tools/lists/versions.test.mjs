import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaredLists } from './declared.mjs';
import { raised, released, versionTroubles } from './versions.mjs';

const root = join(__dirname, '..', '..');
let lists;
beforeAll(async () => {
  lists = await declaredLists(root);
});

test('the declarations say of each list which version brought it, and no released list was forgotten', () => {
  expect(versionTroubles(lists)).toEqual([]);
  const urls = lists.map(({ url }) => url);
  expect(
    Object.values(released)
      .flat()
      .filter((url) => !urls.includes(url))
  ).toEqual([]);
});

test.each([
  [undefined, 'was released without it'],
  ['1.0.0', 'was released without it'],
  ['next', '"next" is no version']
])('a new list that says %p is refused, and the sentence says what to write', (since, told) => {
  const troubles = versionTroubles([...lists, { url: 'Lists/Sessions', since }]);
  expect(troubles).toEqual([expect.stringContaining(told)]);
  expect(troubles[0]).toContain("say `since`, a version after 1.0.0, as '1.2.0'");
});

test('a list that was released cannot come later', () => {
  expect(versionTroubles([{ url: 'Lists/Circles', since: '1.2.0' }])).toEqual([
    expect.stringContaining('1.0.0 was released with it')
  ]);
});

test('package and feature are at least of the version that brought the newest list or column', () => {
  expect(raised('1.0.0.0', [{}])).toBe('1.0.0.0');
  const later = [{ since: '1.9.0' }, { since: '1.10.0' }, {}];
  expect(raised('1.0.0.0', later)).toBe('1.10.0.0');
  expect(raised('2.0.0.0', later)).toBe('2.0.0.0');
  const column = { columns: { Level: { since: '1.11.0' }, Title: {} } };
  expect(raised('1.0.0.0', [...later, column])).toBe('1.11.0.0');
});

test('the settings of the package say no less', () => {
  const { solution } = JSON.parse(readFileSync(join(root, 'config', 'package-solution.json'), 'utf8'));
  for (const { version } of [solution, ...solution.features]) expect(raised(version, lists)).toBe(version);
});
