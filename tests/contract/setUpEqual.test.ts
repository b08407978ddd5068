import { lists } from '../../src/lists';
import { openDesk, packagedLists, type Desk } from './desk';
import { groundOf, leave, listsOnly, setUp, visit } from './ground';
import { snapshotOf, type Snapshot } from './snapshot';

jest.setTimeout(60_000);
let desk: Desk;
let packaged: Snapshot;
let made: Snapshot;

/** What the feature XML gives, and what set-up gives on a site in this language. */
beforeAll(async () => {
  desk = await openDesk(packagedLists());
  packaged = snapshotOf(desk);
  await desk.close();
  desk = await openDesk([], 'fr-FR');
  visit('owner');
  await setUp(groundOf(desk), listsOnly);
  leave();
  made = snapshotOf(desk);
  await desk.close();
});

type ListShot = Snapshot[string];
type FieldShot = ListShot['fields'][string];
type ViewShot = ListShot['views'][string];

/**
 * The differences that cannot be avoided, each with why. Whatever is not named here must be equal; and what is named must
 * differ somewhere, or it has no business here.
 */
const unavoidable = {
  list: {
    title: 'the XML knows one language: English',
    description: 'the XML knows one language: English',
    security: 'no attribute of a ListInstance says who reads which rows; set-up does it by REST',
    rights: 'the XML cannot break inheritance or give a level',
    versioning: 'SharePoint keeps versions in lists made by REST, and none in a ListInstance that does not ask for them'
  },
  field: {
    title: 'the XML knows one language: English',
    description: 'the XML knows one language: English',
    choices: 'words of the site’s language for the same keys',
    defaultValue: 'a default is a word too'
  },
  view: {
    displayName: 'the XML knows one language: English',
    query: 'a filter names a word of the list'
  }
} as const;

const without = <Part extends object>(part: Part, names: object): Partial<Part> =>
  Object.fromEntries(Object.entries(part).filter(([name]) => !(name in names))) as Partial<Part>;

const each = <Part extends object>(parts: Readonly<Record<string, Part>>, names: object) =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, without(part, names)]));

const comparable = (snapshot: Snapshot) =>
  Object.fromEntries(
    Object.entries(snapshot).map(([url, { fields, views, ...list }]) => [
      url,
      {
        ...without(list, unavoidable.list),
        fields: each(fields, unavoidable.field),
        views: each(views, unavoidable.view)
      }
    ])
  );

/** The key that a word means, whatever its language. */
const keysOf = (url: string, name: string, words: readonly string[]): readonly string[] => {
  const column = lists.find((list) => list.url === url)?.columns[name];
  if (column === undefined || !('choices' in column)) return words;
  return words.map(
    (word) => Object.entries(column.choices).find(([, said]) => Object.values(said).includes(word))?.[0] ?? word
  );
};

const choiceKeys = (snapshot: Snapshot) =>
  Object.fromEntries(
    Object.entries(snapshot).map(([url, { fields }]) => [
      url,
      Object.entries(fields).map(([name, { choices = [], defaultValue = '' }]) => [
        name,
        keysOf(url, name, choices),
        keysOf(url, name, [defaultValue])
      ])
    ])
  );

test('both ways give lists of the same addresses, columns, types, indexes, lookups, unique and required values, and views', () => {
  expect(comparable(made)).toEqual(comparable(packaged));
});

test('choices have the same keys in the same order, with the same default', () => {
  expect(choiceKeys(made)).toEqual(choiceKeys(packaged));
});

test('filters of views differ in their word and in nothing else', () => {
  const queries = (snapshot: Snapshot) =>
    Object.entries(snapshot).flatMap(([url, { views }]) =>
      Object.values(views).map(({ query }) =>
        query.replace(
          /(<FieldRef Name="(\w+)"\/><Value Type="Text">)([^<]*)/g,
          (_, before: string, name: string, word: string) => before + keysOf(url, name, [word])[0]
        )
      )
    );
  expect(queries(made)).toEqual(queries(packaged));
  expect(made['Lists/Ambassadors']?.views['Away.aspx']?.query).toContain('Absence');
});

test('each difference that is written down is one', () => {
  const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
  const seen = new Set<string>();
  for (const [url, list] of Object.entries(made)) {
    const other = packaged[url]!;
    for (const name of Object.keys(unavoidable.list))
      if (differ(list[name as keyof ListShot], other[name as keyof ListShot])) seen.add(`list ${name}`);
    for (const [key, field] of Object.entries(list.fields))
      for (const name of Object.keys(unavoidable.field))
        if (differ(field[name as keyof FieldShot], other.fields[key]?.[name as keyof FieldShot]))
          seen.add(`field ${name}`);
    for (const [key, view] of Object.entries(list.views))
      for (const name of Object.keys(unavoidable.view))
        if (differ(view[name as keyof ViewShot], other.views[key]?.[name as keyof ViewShot])) seen.add(`view ${name}`);
  }
  const written = Object.entries(unavoidable).flatMap(([what, names]) =>
    Object.keys(names).map((name) => `${what} ${name}`)
  );
  expect([...seen].sort()).toEqual(written.sort());
});
