import type { Language, Person } from '../../lists/columns';
import { lists } from '../../lists';
import type { List } from '../../lists/list';
import { plain } from '../common/meaning';
import { calledIn, type Item, namesIn, personIn, textIn, titledBy } from '../common/rowValues';
import { nearestName } from './near';
import type { DirectoryPerson } from '../port/rowWriter';
import { fold } from '../common/text';

/** What a text means among several. */
export type Meaning<Thing> = { readonly one: Thing } | { readonly none: true } | { readonly several: true };

/** A row as another row can name it. */
interface NameEntry {
  readonly id: number;
  /** What only this row goes by: a key, an address. They come before names. */
  readonly keys: readonly string[];
  readonly names: readonly string[];
  /** What the directory calls it: counts where nothing else is called so. */
  readonly profiles: readonly string[];
}

/** Rows of a list by what they are called. */
export interface Names {
  readonly find: (text: string) => Meaning<number>;
  /** A text that `find` reads back as this row, in a language where the row has a name in it; undefined: no such row. */
  readonly write: (id: number, language: Language) => string | undefined;
  /** What a row is called for people to read; undefined: no such row. */
  readonly called: (id: number) => string | undefined;
  /** The name that was probably meant by a text that means no row; undefined: none is near. */
  readonly near: (text: string) => string | undefined;
}

const entriesBy = (
  entries: readonly NameEntry[],
  texts: (entry: NameEntry) => readonly string[]
): ReadonlyMap<string, Set<number>> => {
  const found = new Map<string, Set<number>>();
  for (const entry of entries)
    for (const text of texts(entry)) if (text !== '') found.set(text, (found.get(text) ?? new Set()).add(entry.id));
  return found;
};

const meaning = (ids: ReadonlySet<number> | undefined): Meaning<number> | undefined => {
  const [first] = ids ?? [];
  if (first === undefined) return undefined;
  return ids?.size === 1 ? { one: first } : { several: true };
};

const finder = (entries: readonly NameEntry[]): ((text: string) => Meaning<number>) => {
  const ids = new Set(entries.map(({ id }) => id));
  const byKey = entriesBy(entries, ({ keys }) => keys.map(plain));
  const byName = entriesBy(entries, ({ names }) => names.map(plain));
  const byFolded = entriesBy(entries, ({ names }) => names.map(fold));
  // As systems print a row: its code and its name in one cell.
  const byBoth = entriesBy(entries, ({ keys, names }) =>
    keys.flatMap((key) => names.flatMap((name) => [fold(`${key} ${name}`), fold(`${name} ${key}`)]))
  );
  const byProfile = entriesBy(entries, ({ profiles }) => profiles.map(fold));
  return (text) => {
    const id = Number(/^#(\d+)$/.exec(text.trim())?.[1] ?? NaN);
    if (ids.has(id)) return { one: id };
    const sure = meaning(byKey.get(plain(text))) ?? meaning(byName.get(plain(text)));
    // The number of a row that is gone is not a name that reads alike without the sign.
    if (sure !== undefined || !Number.isNaN(id)) return sure ?? { none: true };
    const folded = fold(text);
    return (
      meaning(byFolded.get(folded)) ?? meaning(byProfile.get(folded)) ?? meaning(byBoth.get(folded)) ?? { none: true }
    );
  };
};

/** The first of several texts that is read back as the row; in the last resort its number, `#12`. */
const readBack = (find: Names['find'], id: number, texts: readonly string[]): string =>
  texts.find((text) => {
    const meant = text.trim() === '' ? undefined : find(text);
    return meant !== undefined && 'one' in meant && meant.one === id;
  }) ?? `#${id}`;

const namesFrom = <Row extends { readonly id: number }>(
  rows: readonly Row[],
  entryOf: (row: Row) => Omit<NameEntry, 'id'>,
  textsOf: (row: Row, language: Language) => readonly string[],
  shownOf: (row: Row) => string
): Names => {
  const entries = rows.map((row) => ({ id: row.id, ...entryOf(row) }));
  const find = finder(entries);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    find,
    called: (id) => {
      const row = byId.get(id);
      return row === undefined ? undefined : shownOf(row);
    },
    near: nearestName(entries.flatMap(({ names }) => names)),
    write: (id, language) => {
      const row = byId.get(id);
      return row === undefined ? undefined : readBack(find, id, textsOf(row, language));
    }
  };
};

/** `ann@contoso.com` of `i:0#.f|membership|ann@contoso.com`. */
export const accountInClaim = (login: string): string => login.slice(login.lastIndexOf('|') + 1);

/** The names of a list's rows: their code, their names in each language, and whoever stands there by name. */
export const namesOfRows = (list: List, rows: readonly Item[]): Names => {
  const code = list.imported === 'never' ? undefined : list.imported.code?.column;
  const person = titledBy(list);
  const personOf = (row: Item): Person | undefined => (person === undefined ? undefined : personIn(row, person));
  const codesOf = (row: Item): readonly string[] => (code === undefined ? [] : [textIn(row, code)]);
  return namesFrom(
    rows,
    (row) => {
      const { email, login, name } = personOf(row) ?? {};
      const keys = [email, login, login === undefined ? undefined : accountInClaim(login)];
      return {
        keys: [...codesOf(row), ...keys.filter((each) => each !== undefined)],
        names: [...namesIn(row), ...(name === undefined ? [] : [name])],
        profiles: textIn(row, 'ProfileNames').split(/\r?\n|;/)
      };
    },
    (row, language) => {
      const { email = '', name = '' } = personOf(row) ?? {};
      return [email, calledIn(language, row), row.title, name, ...codesOf(row)];
    },
    (row) => row.title || (personOf(row)?.name ?? '')
  );
};

/** The lists that rows of others, or of their own, point at. */
export const pointedAt: readonly List[] = lists.filter(({ url }) =>
  lists.some(({ columns }) => Object.values(columns).some((column) => 'list' in column && column.list === url))
);

/** People by address, account or exact name. */
export interface PeopleIndex {
  readonly find: (text: string) => Meaning<DirectoryPerson>;
}

/**
 * `ann@contoso.com` of `Ann Peeters <ann@contoso.com>`, which is how mail programs copy somebody, of a link to write to, and of
 * Exchange's `SMTP:ann@contoso.com`.
 */
export const addressIn = (text: string): string =>
  (/<([^<>\s]+@[^<>\s]+)>/.exec(text)?.[1] ?? /^\[[^\]]*\]\((mailto:[^()\s]+)\)$/i.exec(text.trim())?.[1] ?? text)
    .trim()
    .replace(/^(?:mailto|smtp):\s*/i, '');

const called = (person: DirectoryPerson | Person, text: string): boolean =>
  [person.login, accountInClaim(person.login), person.email].some((each) => each !== '' && plain(each) === plain(text));

/**
 * `known`: people in the list's own rows. `asked`: what the directory answered to a text; a name means somebody only if
 * nobody else in either has it.
 */
export const peopleFrom = (
  known: readonly Person[],
  asked: ReadonlyMap<string, readonly DirectoryPerson[]>
): PeopleIndex => {
  const byAddress = new Map<string, DirectoryPerson>();
  const byName = new Map<string, DirectoryPerson[]>();
  for (const person of known) {
    for (const text of [person.login, accountInClaim(person.login), person.email])
      if (text !== '') byAddress.set(plain(text), person);
    byName.set(fold(person.name), [...(byName.get(fold(person.name)) ?? []), person]);
  }
  return {
    find: (text) => {
      const wanted = addressIn(text);
      const sure = byAddress.get(plain(wanted));
      if (sure !== undefined) return { one: sure };
      const answers = asked.get(plain(wanted)) ?? [];
      const exact = answers.filter((each) => called(each, wanted));
      const named = [...(byName.get(fold(wanted)) ?? []), ...answers.filter(({ name }) => fold(name) === fold(wanted))];
      const logins = new Map((exact.length > 0 ? exact : named).map((each) => [each.login.toLowerCase(), each]));
      const [first] = logins.values();
      if (first === undefined) return { none: true };
      return logins.size === 1 ? { one: first } : { several: true };
    }
  };
};
