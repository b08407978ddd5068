import type { List } from '../../lists/list';
import { plain } from '../common/meaning';
import { codeOf, type Pending } from './keys';
import type { Meaning, Names } from './names';
import type { ReadLine, Row } from './read';
import { namesIn } from '../common/rowValues';
import type { Values } from '../port/rowWriter';

/** A line and the rows of the site that it means. */
export interface Matched {
  readonly line: ReadLine;
  readonly identity: string | undefined;
  readonly rows: readonly Row[];
}

const namesOfLine = (list: List, values: Values): readonly string[] => [
  ...new Set([String(values[codeOf(list)?.key ?? ''] ?? ''), ...namesIn(values)].map(plain).filter(Boolean))
];

type ByName = ReadonlyMap<string, readonly Matched[]>;

/** Lines by what their rows will be called; each line once a name. */
const linesByName = (list: List, lines: readonly Matched[]): ByName => {
  const found = new Map<string, Matched[]>();
  for (const each of lines)
    for (const name of namesOfLine(list, each.line.values)) found.set(name, [...(found.get(name) ?? []), each]);
  return found;
};

type Pointed = Meaning<number | Pending>;

/** A row of the site, else the line that adds one or gives one this name; two lines that say the same are one. */
const parentMeant = (text: string, names: Names | undefined, lines: ByName): Pointed => {
  const there = names?.find(text) ?? { none: true as const };
  if (!('none' in there)) return there;
  const found = lines.get(plain(text)) ?? [];
  const [first] = found;
  if (first === undefined) return { none: true };
  const contents = new Set(found.map(({ line }) => JSON.stringify(line.values)));
  if (contents.size > 1 || first.rows.length > 1) return { several: true };
  return { one: first.rows[0]?.item.id ?? { line: first.line.row } };
};

const pointing = (list: List, { line }: Matched, names: Names | undefined, byName: ByName): ReadLine => {
  if (Object.keys(line.own).length === 0) return line;
  const values = new Map(Object.entries(line.values));
  const problems = [...line.problems];
  for (const [key, text] of Object.entries(line.own)) {
    const meant = parentMeant(text, names, byName);
    const field = Object.keys(list.columns).find((name) => name.toLowerCase() === key.toLowerCase()) ?? key;
    if ('one' in meant) values.set(key, meant.one);
    else problems.push({ why: 'none' in meant ? 'unknownName' : 'severalNames', field, text });
  }
  return { ...line, values: Object.fromEntries(values), problems };
};

/**
 * Fills in what points at the list itself: a circle may stand around another that the same file brings, in any order. A line
 * that points nowhere is not written, and so nothing can point at it: who does is looked at again without it.
 */
export const withParents = (list: List, lines: readonly Matched[], names: Names | undefined): readonly ReadLine[] => {
  const wrong = new Map<Matched, ReadLine>();
  for (;;) {
    const byName = linesByName(
      list,
      lines.filter((each) => each.line.problems.length === 0 && !wrong.has(each))
    );
    const read = lines.map((each) => wrong.get(each) ?? pointing(list, each, names, byName));
    const before = wrong.size;
    for (const [at, each] of lines.entries()) if (read[at]!.problems.length > 0) wrong.set(each, read[at]!);
    if (wrong.size === before) return read;
  }
};
