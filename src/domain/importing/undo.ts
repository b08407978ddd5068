import type { List } from '../../lists/list';
import type { Cell } from '../common/csv';
import type { Values } from '../port/rowWriter';
import { type Filled, fieldsNamed, fieldsOf } from './columns';
import { peopleToAsk } from './contents';
import { frozen, isLoginOnly, thawed } from './frozen';
import { comparable, importable } from './keys';
import type { Line } from './lines';
import type { PeopleIndex } from './names';
import type { LineOutcome } from './plan';
import type { Problem, Row, SiteNow } from './read';
import type { RunState } from './steps';
import { undoMark } from './separators';

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
    [undoMark, list.url],
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
  return name?.trim() === undoMark ? importable.find((list) => list.url === url?.trim()) : undefined;
};

/** The columns whose values an undo file holds, by their place in it. */
const heldFields = (list: List, lines: readonly Line[]): Filled =>
  fieldsNamed(list, lines[1]?.cells ?? []).map((field, at) => (at < 4 ? undefined : field));

/** People whom only the directory can tell from what an undo file says. */
export const undoPeople = (list: List, lines: readonly Line[], people: PeopleIndex): readonly string[] =>
  peopleToAsk(lines.slice(2), heldFields(list, lines), people).filter(isLoginOnly);

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

/** What stood in the row; nothing in the file is left as it is. */
const valuesBefore = (
  fields: Filled,
  cells: readonly string[],
  site: SiteNow
): { readonly values: Values; readonly problems: readonly Problem[] } => {
  const read = fields.flatMap((field, at) =>
    field === undefined ? [] : [[field.key, thawed(field, cells[at] ?? '', site)] as const]
  );
  return {
    values: Object.fromEntries(read.flatMap(([key, each]) => ('value' in each ? [[key, each.value]] : []))),
    problems: read.flatMap(([, each]) => ('problem' in each ? [each.problem] : []))
  };
};

/**
 * What undoing would do: rows that were added are recycled, changed ones put back, and what somebody changed since is left
 * alone and told.
 */
export const undoPlan = (list: List, lines: readonly Line[], site: SiteNow): readonly LineOutcome[] => {
  const fields = heldFields(list, lines);
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
    if (line.broken === true) return { kind: 'problem', ...told, problems: [{ why: 'broken' }] };
    const { values, problems } = valuesBefore(fields, line.cells, site);
    return problems.length > 0 ? { kind: 'problem', ...told, problems } : restored(list, row, values, line.row);
  });
};
