import type { ImportStep } from '../domain/importing/steps';
import type { List } from '../lists/list';

/** Rows that one part made ready and set-up is to write: as an import, with its progress, its undo file and its going on. */
export interface HandedRows {
  /** Site and person. */
  readonly owner: string;
  readonly list: List;
  readonly steps: readonly ImportStep[];
}

let handed: HandedRows | undefined;
const listeners = new Set<() => void>();

/** Lays rows ready; the next import that opens begins with them. */
export const handRows = (rows: HandedRows): void => void (handed = rows);

/** Takes what was laid ready for this person and site; undefined: nothing was. Nobody gets it a second time. */
export const takeHandedRows = (owner: string): HandedRows | undefined => {
  const taken = handed;
  handed = undefined;
  return taken?.owner === owner ? taken : undefined;
};

/** Says that a run of writing has ended, however it did. */
export const tellRowsWritten = (): void => listeners.forEach((listener) => listener());

/** Hears of it until it is called off. */
export const onRowsWritten = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
