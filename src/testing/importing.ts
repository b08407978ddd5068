import { fieldsOf } from '../domain/importing/columns';
import { guessedFields, headingAt, isHeadingsAgain, knownHeads } from '../domain/importing/guess';
import { finished, linesOf, type Line } from '../domain/importing/lines';
import { namesOfRows, pointedAt, peopleFrom } from '../domain/importing/names';
import { importPlanOf, type LineOutcome } from '../domain/importing/plan';
import type { Manner, Row, SiteNow } from '../domain/importing/read';
import { separatorOf } from '../domain/importing/separators';
import { peopleIn } from '../domain/common/rowValues';
import type { ListNews } from '../domain/importing/meanwhile';
import type { Desk } from '../domain/importing/run';
import type { RunState } from '../domain/importing/steps';
import type { Curation } from '../domain/port/curation';
import type { DirectoryPerson } from '../domain/port/rowWriter';
import { lists } from '../lists';
import type { List } from '../lists/list';
import { dayInBrussels } from './brussels';

/** Rows as the register gives them, none of them written twice. */
export const kept = (...items: readonly object[]): readonly Row[] =>
  items.map((item) => ({ item: item as Row['item'], author: 1, editor: 1, version: 1 }));

/** What an import works with, without waiting. */
export const importDesk = (
  list: List,
  { writer, directory, register }: Pick<Curation, 'writer' | 'directory' | 'register'>,
  onState: (state: RunState) => void
): Desk => ({
  writer,
  directory,
  changes: async (since, but) => (await register.changes(list, since, but)) as ListNews,
  me: register.me,
  pause: async () => undefined,
  stopped: () => false,
  onState
});

/** A site for a dry run: the list's rows, and the rows that it points at. */
export const siteWith = (
  list: List,
  rows: readonly Row[],
  others: Readonly<Record<string, readonly object[]>> = {},
  directory: readonly DirectoryPerson[] = []
): SiteNow => {
  const people = rows.flatMap(({ item }) => peopleIn(item));
  const asked = new Map(
    directory.flatMap((each) =>
      [each.email, each.name, each.login].map((text) => [text.toLowerCase(), [each]] as const)
    )
  );
  const held: Readonly<Record<string, readonly object[]>> = { ...others, [list.url]: rows.map(({ item }) => item) };
  const named = new Set([
    ...(pointedAt.includes(list) ? [list.url] : []),
    ...fieldsOf(list).flatMap(({ column }) => ('list' in column ? [column.list] : []))
  ]);
  return {
    rows,
    names: Object.fromEntries(
      [list, ...lists].flatMap((each) =>
        named.has(each.url) ? [[each.url, namesOfRows(each, (held[each.url] ?? []) as readonly Row['item'][])]] : []
      )
    ),
    people: peopleFrom(people, asked),
    words: {},
    dayAt: dayInBrussels
  };
};

/** The lines of a file and the fields of its columns, as the view finds them. */
export const fileOf = (list: List, text: string): { readonly lines: readonly Line[]; readonly manner: Manner } => {
  const all = finished(linesOf(text, separatorOf(text)));
  const at = headingAt(all, knownHeads(list));
  const heads = all[at]?.cells ?? [];
  const lines = all.slice(at + 1).filter((line) => !isHeadingsAgain(list, heads, line));
  return { lines, manner: { filled: guessedFields(list, heads, lines), heads, empty: 'keep', dates: 'auto' } };
};

/** The dry run of a file. */
export const dryRun = (
  list: List,
  text: string,
  site: SiteNow,
  given: Partial<Manner> = {}
): readonly LineOutcome[] => {
  const { lines, manner } = fileOf(list, text);
  return finished(importPlanOf(list, lines, { ...manner, ...given }, site));
};
