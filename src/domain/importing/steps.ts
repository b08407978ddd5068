import type { LineOutcome } from './plan';
import type { Row } from './read';
import type { Values, Write, Written } from '../port/rowWriter';

/** One row that is written, and why. */
export interface ImportStep {
  /** The line that asks for it. */
  readonly row: number;
  readonly name: string;
  /** By which a row that was added is found again; absent: no row is added. */
  readonly identity?: string;
  /** The row as it was; absent: a new one. */
  readonly before?: Row;
  /** Values may point at rows that earlier steps add, and name people whom the site does not know yet. */
  readonly write: Write;
}

/**
 * `there`: somebody else wrote the same meanwhile; `unknownPerson`: the site cannot make the person known; `orphaned`: the
 * row that it points at is not there.
 */
export type Result =
  | Written
  | { readonly state: 'there'; readonly id: number; readonly version: number }
  | { readonly state: 'unknownPerson' }
  | { readonly state: 'orphaned' };

export interface RunState {
  readonly steps: readonly ImportStep[];
  /** By the place of the step; absent: still to do. */
  readonly results: ReadonlyMap<number, Result>;
  /** Places of the steps whose answer was lost; absent: a page before this one may have sent any. */
  readonly sent?: readonly number[];
  /** From where changes of the list are told; absent: it is yet to be read. */
  readonly token?: string;
}

/** What the dry run said, as work. */
export const stepsOf = (outcomes: readonly LineOutcome[]): readonly ImportStep[] =>
  outcomes.flatMap((outcome): readonly ImportStep[] => {
    const { row, name } = outcome;
    if (outcome.kind === 'added')
      return [{ row, name, identity: outcome.identity, write: { kind: 'add', values: outcome.values } }];
    if (outcome.kind === 'removed')
      return [{ row, name, before: outcome.before, write: { kind: 'recycle', id: outcome.before.item.id } }];
    if (outcome.kind !== 'changed') return [];
    const { before, values } = outcome;
    return [{ row, name, before, write: { kind: 'change', id: before.item.id, version: before.version, values } }];
  });

export const begun = (steps: readonly ImportStep[]): RunState => ({ steps, results: new Map(), sent: [] });

/** What a step writes; of a row that goes, nothing. */
export const valuesOfStep = ({ write }: ImportStep): Values => ('values' in write ? write.values : {});

export const withResults = (state: RunState, more: readonly (readonly [number, Result])[]): RunState => ({
  ...state,
  results: new Map([...state.results, ...more])
});

/** The row is in the list, whoever wrote it. */
export const isInList = (result: Result | undefined): result is Extract<Result, { readonly id: number }> =>
  result?.state === 'done' || result?.state === 'there';
