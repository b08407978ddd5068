import { join } from 'node:path';
import { declaredLists } from './declared.mjs';
import { withTables } from './tables.mjs';

const page = `# A page

<!-- columns: written by tools/lists.mjs from src/lists -->
<!-- prettier-ignore-start -->
what stood here before
<!-- prettier-ignore-end -->
<!-- end of columns -->
The end.
`;

let lists;
beforeAll(async () => {
  lists = await declaredLists(join(__dirname, '..', '..'));
});

test('the tables stand between the marks, the rest of the page stays, a second time changes nothing', () => {
  const written = withTables(page, lists, 'en');
  expect(written.startsWith('# A page\n')).toBe(true);
  expect(written.endsWith('<!-- end of columns -->\nThe end.\n')).toBe(true);
  expect(written).not.toContain('what stood here before');
  expect(withTables(written, lists, 'en')).toBe(written);
});

test('a page without the marks is refused', () => {
  expect(() => withTables('# A page\n', lists, 'fr')).toThrow('no place');
});

test.each(['en', 'fr'])('in %s every column of every list has its line', (language) => {
  const lines = withTables(page, lists, language).split('\n');
  for (const list of lists) {
    const start = lines.indexOf(`### ${list.title[language]}`);
    expect(start).toBeGreaterThan(0);
    const section = lines.slice(start, lines.indexOf('', lines.indexOf('', lines.indexOf('', start) + 1) + 1));
    for (const [name, column] of Object.entries(list.columns))
      expect(section.filter((line) => line.startsWith(`| **${column.label[language]}** | \`${name}\` | `)).length).toBe(
        1
      );
  }
});

test('a line says what is required, unique, chosen and where a lookup leads, in the page’s language', () => {
  const english = withTables(page, lists, 'en');
  expect(english).toContain(
    '| **Person** | `Person` | a person | Required. No two rows alike. The account that colleagues write to.'
  );
  expect(english).toContain(
    '| **Circle around it** | `Parent` | a row of _Circles_ | The circle that this one is part of.'
  );
  expect(english).toMatch(
    /\| `Status` \| one choice \| Away: .*\. Choices: Active, Away, Former\. At first: Active\. \|/
  );
  const french = withTables(page, lists, 'fr');
  expect(french).toContain('Choix\u202f: Disponible, Absence, Rôle terminé. Au départ\u202f: Disponible.');
  expect(french).toContain('une ligne de _Cercles_');
});

test('a column that came later says since when', () => {
  const [circles] = lists;
  const [name, column] = Object.entries(circles.columns)[0];
  const later = { ...circles, columns: { [name]: { ...column, since: '1.2.0' } } };
  expect(withTables(page, [later], 'en')).toContain('Since 1.2.0.');
});
