import { confusable, namesIn, namesOf } from './names.mjs';

const one = [
  'src/one.ts',
  'export const shown = 1;\nconst longest = 2;\nexport type Kept = string;\nfunction told() {}\n'
];
const other = ['src/other.tsx', 'export const shown = 3;\nexport interface Kept {}\nconst [first, last] = [1, 2];\n'];

test('what a file names at its own level is known, and whether others may ask for it', () => {
  expect(namesIn(...one)).toEqual([
    { name: 'shown', exported: true },
    { name: 'longest', exported: false },
    { name: 'Kept', exported: true },
    { name: 'told', exported: false }
  ]);
  expect(namesIn(...other).map(({ name }) => name)).toEqual(['shown', 'Kept', 'first', 'last']);
});

test('a name in two files is found, and told apart when both export it', () => {
  const { names, twice, exported } = namesOf([one, other, ['src/third.ts', 'const longest = 5;\n']]);
  expect(names).toBe(6);
  expect(twice.map(([name]) => name)).toEqual(['shown', 'longest', 'Kept']);
  expect(exported).toEqual([
    ['shown', ['src/one.ts', 'src/other.tsx']],
    ['Kept', ['src/one.ts', 'src/other.tsx']]
  ]);
});

test('files that only letters in capitals tell apart are found, whatever they end with', () => {
  expect(confusable(['src/a/Older.tsx', 'src/a/older.ts', 'src/b/older.ts', 'src/a/Older.test.tsx'])).toEqual([
    ['src/a/Older.tsx', 'src/a/older.ts']
  ]);
  expect(confusable(['src/finder.module.scss', 'src/finder.module.scss.d.ts', 'src/Finder.tsx'])).toEqual([]);
});
