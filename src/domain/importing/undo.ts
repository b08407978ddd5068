import type { Person, Undeclared } from '../../lists/columns';
import type { List } from '../../lists/list';
import type { Cell } from '../common/csv';
import { joinedCell } from './cells';
import { type ImportField, fieldsNamed, fieldsOf } from './columns';
import { comparable, importable } from './keys';
import type { Line } from './lines';
import type { LineOutcome } from './plan';
import { columnManners, type Manner, type Row, readLine, type SiteNow } from './read';
import type { RunState } from './run';
import { keyOf } from '../common/words';

/** The first cell of an undo file, by which it is known. */
const mark = 'digital-ambassadors-undo';

/** A value as it was, in a way that means the same whatever happens to names and languages. */
const frozen = ({ column }: ImportField, value: unknown): Cell => {
  if (value === undefined || value === null) return undefined;
  switch (column.kind) {
    case 'number':
      return value as number;
    case 'choice':
      return keyOf(value as string | Undeclared);
    case 'choices':
      return joinedCell((value as readonly (string | Undeclared)[]).map(keyOf));
    case 'lookup':
      return `#${String(value)}`;
    case 'lookups':
      return (value as readonly number[]).map((id) => `#${id}`).join('; ');
    case 'user':
      return (value as Person).login;
    default:
      return String(value);
  }
};

/** What a run did, as a file that undoes it when it is given back; undefined: it wrote nothing that can be undone. */
export const undoFile = (list: List, { steps, results }: RunState): readonly (readonly Cell[])[] | undefined => {
  const done = steps.flatMap((step, at) => {
    const result = results.get(at);
    return result?.state === 'done' && (step.write.kind === 'add' || step.write.kind === 'change')
      ? [{ step, result }]
      : [];
  });
  if (done.length === 0) return undefined;
  const touched = new Set(
    done.flatMap(({ step }) => (step.write.kind === 'change' ? Object.keys(step.write.values) : []))
  );
  const fields = fieldsOf(list).filter(({ key }) => touched.has(key));
  return [
    [mark, list.url],
    ['What', 'Row', 'Version', 'Name', ...fields.map(({ name }) => name)],
    ...done.map(({ step, result }): readonly Cell[] => [
      step.write.kind === 'add' ? 'added' : 'changed',
      result.id,
      result.version,
      step.name,
      // Of a changed row all columns that the run touched anywhere: nothing else was done to it.
      ...(step.before === undefined ? [] : fields.map((field) => frozen(field, step.before?.item[field.key])))
    ])
  ];
};

/** The list that an undo file is about; undefined: it is no undo file. */
export const undoneList = (lines: readonly Line[]): List | undefined => {
  const [name, url] = lines[0]?.cells ?? [];
  return name?.trim() === mark ? importable.find((list) => list.url === url?.trim()) : undefined;
};

/** How the values of an undo file are read: nothing in it is left as it is. */
export const undoManner = (list: List, lines: readonly Line[]): Manner => {
  const heads = lines[1]?.cells ?? [];
  const filled = fieldsNamed(list, heads).map((field, at) => (at < 4 ? undefined : field));
  return { filled, empty: 'clear', dates: 'dayFirst' };
};

const restored = (list: List, row: Row, values: Readonly<Record<string, unknown>>, line: number): LineOutcome => {
  const changes = fieldsOf(list).flatMap((field) => {
    const [from, to] = [row.item[field.key], values[field.key]];
    const same = !(field.key in values) || comparable(field.column, from) === comparable(field.column, to);
    return same ? [] : [{ field, from, to }];
  });
  const name = row.item.title;
  if (changes.length === 0) return { kind: 'unchanged', row: line, name };
  const back = Object.fromEntries(changes.map(({ field, to }) => [field.key, to]));
  return { kind: 'changed', row: line, name, before: row, changes, values: back };
};

/**
 * What undoing would do: rows that were added are recycled, changed ones put back, and what somebody changed since is left
 * alone and told.
 */
export const undoPlan = (list: List, lines: readonly Line[], site: SiteNow): readonly LineOutcome[] => {
  const manner = undoManner(list, lines);
  const columns = columnManners(lines, manner, site);
  const byId = new Map(site.rows.map((row) => [row.item.id, row]));
  return lines.slice(2).map((line): LineOutcome => {
    const [what = '', id, version, name = ''] = line.cells.map((cell) => cell.trim());
    const row = byId.get(Number(id));
    const told = { row: line.row, name };
    if (what !== 'added' && what !== 'changed') return { kind: 'problem', ...told, problems: [{ why: 'notUndo' }] };
    if (row === undefined)
      return what === 'added'
        ? { kind: 'unchanged', ...told }
        : { kind: 'problem', ...told, problems: [{ why: 'gone' }] };
    if (row.version !== Number(version)) return { kind: 'problem', ...told, problems: [{ why: 'changedSince' }] };
    if (what === 'added') return { kind: 'removed', ...told, before: row };
    const own = readLine(list, line, columns, { manner, site });
    if (own.problems.length > 0) return { kind: 'problem', ...told, problems: own.problems };
    return restored(list, row, { ...own.values, ...pointers(own.own) }, line.row);
  });
};

/** Pointers into the list itself are numbers here. */
const pointers = (own: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(own).map(([key, text]) => [key, Number(text.replace('#', '')) || undefined]));
