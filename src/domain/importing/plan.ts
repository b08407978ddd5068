import type { List } from '../../lists/list';
import { propertyOf } from '../../lists/propertyOf';
import { plain } from '../common/meaning';
import { type ImportField, fieldsOf } from './columns';
import { codeOf, comparable, identitiesOf, identityOf, isPending, titleIn } from './keys';
import type { Line } from './lines';
import {
  columnManners,
  type Doubt,
  type Manner,
  type Problem,
  type ReadLine,
  readLine,
  requiredOf,
  type Row,
  type SiteNow
} from './read';
import { type Matched, withParents } from './parents';
import { contentOf, isKnownName, nameOfLine } from './said';
import { isFound, titledBy } from '../common/rowValues';
import type { Values } from '../port/rowWriter';
import { type ShapeProblem, shapeProblems } from './shape';
import { fold } from '../common/text';

/** A value that changes. */
export interface Change {
  readonly field: ImportField;
  readonly from: unknown;
  readonly to: unknown;
}

/** What becomes of a line. */
export type LineOutcome =
  | {
      readonly kind: 'added';
      readonly row: number;
      readonly name: string;
      readonly identity: string;
      readonly values: Values;
      /** Present: what is taken as it stands, and may be a slip. */
      readonly doubts?: readonly Doubt[];
    }
  | {
      readonly kind: 'changed';
      readonly row: number;
      readonly name: string;
      readonly before: Row;
      readonly changes: readonly Change[];
      readonly values: Values;
      readonly doubts?: readonly Doubt[];
    }
  /** Into the recycle bin; only an undo file asks for it. */
  | { readonly kind: 'removed'; readonly row: number; readonly name: string; readonly before: Row }
  /** `repeated`: another line says exactly the same. */
  | {
      readonly kind: 'unchanged';
      readonly row: number;
      readonly name: string;
      readonly repeated?: true;
      /** The row that says so already; absent: another line does, or its list is not asked further. */
      readonly before?: Row;
    }
  | { readonly kind: 'problem'; readonly row: number; readonly name: string; readonly problems: readonly Problem[] };

/** Lines between two moments at which whoever drives may look up. */
const stretch = 500;

/** Which field a value belongs to decides how it compares. */
const changesOf = (list: List, values: Values, before: Values): readonly Change[] =>
  fieldsOf(list).flatMap((field) => {
    if (!(field.key in values)) return [];
    const [from, to] = [before[field.key], values[field.key]];
    // A code is the same code in other letters.
    if (field.key === codeOf(list)?.key && plain(String(from)) === plain(String(to))) return [];
    return comparable(field.column, from) === comparable(field.column, to) ? [] : [{ field, from, to }];
  });

const rowsByIdentity = (list: List, rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
  const found = new Map<string, Row[]>();
  for (const row of rows)
    for (const identity of identitiesOf(list, row.item)) {
      const known = found.get(identity);
      if (known === undefined) found.set(identity, [row]);
      else known.push(row);
    }
  return found;
};

const problem = (list: List, line: ReadLine, ...problems: readonly Problem[]): LineOutcome => ({
  kind: 'problem',
  row: line.row,
  name: nameOfLine(list, line),
  problems
});

const doubting = (doubts: readonly Doubt[]): { readonly doubts?: readonly Doubt[] } =>
  doubts.length === 0 ? {} : { doubts };

/** A new row, once it has what it must have; what is empty is left to the list's own defaults. */
const added = (list: List, { line, identity = '' }: Matched): LineOutcome => {
  const values = Object.fromEntries(
    fieldsOf(list).flatMap(({ key, column }) =>
      key in line.values && comparable(column, line.values[key]) !== '' ? [[key, line.values[key]]] : []
    )
  );
  const person = values[propertyOf(titledBy(list) ?? '')];
  const known = isFound(person) ? person.name : undefined;
  const title = known !== undefined && isKnownName(line, known) ? known : titleIn(values) || known;
  if (title !== undefined && list.titleOptional !== true) values.title = title;
  // A circle without a key is given one below.
  const missing = requiredOf(list).filter(({ key }) => values[key] === undefined && key !== codeOf(list)?.key);
  return missing.length > 0
    ? problem(list, line, ...missing.map(({ name }) => ({ why: 'required' as const, field: name })))
    : {
        kind: 'added',
        row: line.row,
        name: line.subject ?? (title || nameOfLine(list, line)),
        identity,
        values,
        ...doubting(line.doubts)
      };
};

const changed = (list: List, line: ReadLine, before: Row): LineOutcome => {
  const stays = titledBy(list) !== undefined && isKnownName(line, before.item.title);
  const changes = changesOf(list, line.values, before.item).filter(({ field }) => !stays || field.key !== 'title');
  const emptied = changes.filter(
    ({ field, to }) => field.column.required === true && comparable(field.column, to) === ''
  );
  if (emptied.length > 0)
    return problem(list, line, ...emptied.map(({ field }) => ({ why: 'required' as const, field: field.name })));
  const name = line.subject ?? ((stays ? '' : titleIn(line.values)) || before.item.title);
  if (changes.length === 0) return { kind: 'unchanged', row: line.row, name, before };
  const values = Object.fromEntries(changes.map(({ field, to }) => [field.key, to]));
  const doubts = line.doubts.filter(({ field }) => changes.some((change) => change.field.name === field));
  return { kind: 'changed', row: line.row, name, before, changes, values, ...doubting(doubts) };
};

const lineOutcome = (list: List, matched: Matched): LineOutcome => {
  const { line, identity, rows } = matched;
  if (line.problems.length > 0) return problem(list, line, ...line.problems);
  if (identity === undefined) return problem(list, line, { why: 'noKey' });
  const [first, ...others] = rows;
  if (first === undefined) return added(list, matched);
  // Whoever is found by a name is not renamed by it: it may be the name in another language.
  const { title, ...untitled } = line.values;
  const said = identity.startsWith('title') && title !== undefined ? { ...line, values: untitled } : line;
  if (others.length === 0) return changed(list, said, first);
  // Several rows of the site have this key: which one is meant is not ours to guess.
  const outcomes = rows.map((row) => changed(list, said, row));
  return outcomes.find(({ kind }) => kind === 'unchanged') ?? problem(list, line, { why: 'severalRows' });
};

/** Lines that mean the same row: said twice alike it counts once, said differently none of them does. */
const withoutDoubles = (
  list: List,
  all: readonly Matched[],
  outcomes: readonly LineOutcome[]
): readonly LineOutcome[] => {
  const groups = new Map<string, number[]>();
  for (const [at, { identity, rows, line }] of all.entries())
    if (identity !== undefined && line.problems.length === 0 && rows.length < 2) {
      const meant = rows[0] === undefined ? identity : `#${rows[0].item.id}`;
      groups.set(meant, [...(groups.get(meant) ?? []), at]);
    }
  const result = [...outcomes];
  for (const places of groups.values()) {
    if (places.length < 2) continue;
    const alike = new Set(places.map((at) => contentOf(list, all[at]!.line))).size === 1;
    const rows = places.map((at) => all[at]!.line.row);
    for (const [place, at] of places.entries()) {
      const { line } = all[at]!;
      const others = rows.filter((row) => row !== line.row);
      if (!alike) result[at] = problem(list, line, { why: 'doubled', rows: others.slice(0, 5) });
      else if (place > 0 && result[at]?.kind !== 'problem')
        result[at] = { kind: 'unchanged', row: line.row, name: nameOfLine(list, line), repeated: true };
    }
  }
  return result;
};

/** Gives a new row without a code a short one that no other has, from its name. */
const withCodes = (list: List, rows: readonly Row[], outcomes: readonly LineOutcome[]): readonly LineOutcome[] => {
  const code = codeOf(list);
  if (code === undefined) return outcomes;
  const taken = new Set(
    [
      ...rows.map(({ item }) => String(item[code.key] ?? '')),
      ...outcomes.map((each) => (each.kind === 'added' ? String(each.values[code.key] ?? '') : ''))
    ].map(fold)
  );
  return outcomes.map((outcome) => {
    if (outcome.kind !== 'added' || outcome.values[code.key] !== undefined) return outcome;
    const base = fold(String(outcome.values.title)).replace(/ /g, '-').toUpperCase().slice(0, 44) || code.otherwise;
    let key = base;
    for (let n = 2; taken.has(fold(key)); n++) key = `${base}-${n}`;
    taken.add(fold(key));
    return { ...outcome, values: { ...outcome.values, [code.key]: key } };
  });
};

/**
 * The dry run: what becomes of each line, in the order of the lines; nothing is written. Yields how much is done (0 to 1).
 * The order of the lines never matters, and what is done once is unchanged the next time.
 */
export function* importPlanOf(
  list: List,
  lines: readonly Line[],
  manner: Manner,
  site: SiteNow
): Generator<number, readonly LineOutcome[]> {
  const columns = columnManners(lines, manner, site);
  const shapes =
    manner.heads === undefined ? new Map<number, ShapeProblem>() : shapeProblems(lines, manner.heads, manner.filled);
  const known = rowsByIdentity(list, site.rows);
  const read: ReadLine[] = [];
  for (const [at, line] of lines.entries()) {
    const own = readLine(list, line, columns, { manner, site });
    const shape = shapes.get(line.row);
    // What stands under the wrong heading has no other problem worth telling.
    read.push(shape === undefined || line.broken === true ? own : { ...own, problems: [shape] });
    if (at % stretch === stretch - 1) yield at / lines.length / 2;
  }
  const found: Matched[] = [];
  for (const [at, line] of read.entries()) {
    const identity = identityOf(list, line.values);
    found.push({ line, identity, rows: identity === undefined ? [] : (known.get(identity) ?? []) });
    if (at % stretch === stretch - 1) yield 0.5 + at / lines.length / 2;
  }
  const homes = withParents(list, found, site.names[list.url]);
  const matched = found.map((each, at) => ({ ...each, line: homes[at] ?? each.line }));
  const outcomes = withoutDoubles(
    list,
    matched,
    matched.map((each) => lineOutcome(list, each))
  );
  return settled(list, site.rows, withCodes(list, site.rows, outcomes));
}

/** The value that points at another row of the list, which then stands around this one; undefined: rows make no tree. */
const homeOf = (list: List): string | undefined =>
  fieldsOf(list).find(({ column }) => column.kind === 'lookup' && column.list === list.url)?.key;

/** Where a row stands in the tree once everything is done: what is around it, by `#id` or `line`. */
const treeAfter = (
  home: string,
  rows: readonly Row[],
  outcomes: readonly LineOutcome[]
): ReadonlyMap<string, string> => {
  const named = (value: unknown): string => (isPending(value) ? `line ${value.line}` : `#${String(value)}`);
  const around = new Map<string, string>();
  for (const { item } of rows) if (item[home] !== undefined) around.set(`#${item.id}`, named(item[home]));
  for (const outcome of outcomes)
    if (outcome.kind === 'added' && outcome.values[home] !== undefined)
      around.set(`line ${outcome.row}`, named(outcome.values[home]));
    else if (outcome.kind === 'changed' && home in outcome.values) {
      if (outcome.values[home] === undefined) around.delete(`#${outcome.before.item.id}`);
      else around.set(`#${outcome.before.item.id}`, named(outcome.values[home]));
    }
  return around;
};

const isLoop = (from: string, around: ReadonlyMap<string, string>): boolean => {
  let steps = 0;
  for (let at = around.get(from); at !== undefined && steps <= around.size; at = around.get(at), steps++)
    if (at === from) return true;
  return false;
};

/** Lines that point at a line with a problem have one too, and so has whoever would stand inside itself. */
const settled = (list: List, rows: readonly Row[], outcomes: readonly LineOutcome[]): readonly LineOutcome[] => {
  const home = homeOf(list);
  if (home === undefined) return outcomes;
  const around = treeAfter(home, rows, outcomes);
  let now = outcomes.map((outcome): LineOutcome => {
    if (outcome.kind !== 'added' && (outcome.kind !== 'changed' || !(home in outcome.values))) return outcome;
    const self = outcome.kind === 'added' ? `line ${outcome.row}` : `#${outcome.before.item.id}`;
    return isLoop(self, around)
      ? { kind: 'problem', row: outcome.row, name: outcome.name, problems: [{ why: 'loop' }] }
      : outcome;
  });
  for (let before: readonly LineOutcome[] = []; before !== now;) {
    before = now;
    const adds = new Map(now.flatMap((each) => (each.kind === 'added' ? [[each.row, each.name] as const] : [])));
    const next = now.map((outcome): LineOutcome => {
      const parent = 'values' in outcome ? outcome.values[home] : undefined;
      return isPending(parent) && !adds.has(parent.line)
        ? {
            kind: 'problem',
            row: outcome.row,
            name: outcome.name,
            problems: [{ why: 'pointsAtProblem', text: outcome.name }]
          }
        : outcome;
    });
    if (next.some((outcome, at) => outcome !== now[at])) now = next;
  }
  return now;
};
