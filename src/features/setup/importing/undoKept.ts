import type { Cell } from '../../../domain/common/csv';
import type { Notes } from '../../../domain/port/notes';
import { lists } from '../../../lists';
import type { List } from '../../../lists/list';

/** An import that this browser can still take back. */
export interface KeptUndo {
  readonly id: string;
  readonly list: List;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly rows: number;
  /** Its undo file. */
  readonly table: readonly (readonly Cell[])[];
}

const undoNote = 'undo';

/** Milliseconds that an import can be taken back from here. */
const undoLasts = 30 * 24 * 60 * 60 * 1000;

/** Imports that are kept: who undoes an older one has its file. */
const mostKept = 5;

const isCell = (value: unknown): value is Cell =>
  value === undefined || value === null || typeof value === 'string' || typeof value === 'number';
const isTable = (value: unknown): value is readonly (readonly Cell[])[] =>
  Array.isArray(value) && value.every((row: unknown) => Array.isArray(row) && row.every(isCell));

const keptFrom = (noted: unknown): readonly KeptUndo[] => {
  const { id, list: url, at, rows, table } = (noted ?? {}) as Partial<Record<keyof KeptUndo, unknown>>;
  const list = lists.find((each) => each.url === url);
  return typeof id === 'string' &&
    list !== undefined &&
    Number.isFinite(at) &&
    Number.isSafeInteger(rows) &&
    isTable(table)
    ? [{ id, list, at: Number(at), rows: Number(rows), table }]
    : [];
};

/** Milliseconds since 1970 that lie too far back, or ahead, where a clock was put back. */
const isOver = ({ at }: KeptUndo): boolean => Math.abs(Date.now() - at) > undoLasts;

/** The newest first; what is older than 30 days is gone, however often something newer was kept beside it. Never rejects. */
export const keptUndos = async (notes: Notes): Promise<readonly KeptUndo[]> => {
  const noted = await notes.read(undoNote);
  return Array.isArray(noted) ? noted.flatMap(keptFrom).filter((each) => !isOver(each)) : [];
};

const write = async (notes: Notes, kept: readonly KeptUndo[]): Promise<void> => {
  if (kept.length === 0) await notes.forget([undoNote]);
  else
    await notes.write(
      undoNote,
      kept.map(({ list, ...undo }) => ({ ...undo, list: list.url }))
    );
};

/** An import that goes on replaces what was kept of it before. */
export const keepUndo = async (notes: Notes, undo: KeptUndo): Promise<void> =>
  write(notes, [undo, ...(await keptUndos(notes)).filter(({ id }) => id !== undo.id)].slice(0, mostKept));

export const dropUndo = async (notes: Notes, id: string): Promise<void> =>
  write(
    notes,
    (await keptUndos(notes)).filter((kept) => kept.id !== id)
  );

/** What stood in rows is somebody's data: whoever forgets a person forgets it all. */
export const forgetUndos = (notes: Notes): Promise<void> => notes.forget([undoNote]);
