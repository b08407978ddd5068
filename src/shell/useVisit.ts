import * as React from 'react';
import { forgetOthers, recall, remember } from '../device/memory';
import { newestRow } from '../domain/common/newest';
import { useSurroundings } from './ProgrammeContext';

/** A day on which a list was looked at, and its newest row then. */
export interface Visit {
  readonly on: string;
  readonly seen: number;
}

interface Visits extends Visit {
  /** The day before this one on which it was looked at; absent: there was none. */
  readonly before?: Visit;
}

const isVisit = (value: unknown): value is Visit =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Visit).on === 'string' &&
  Number.isSafeInteger((value as Visit).seen);

const read = (text: string | undefined): Visits | undefined => {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (!isVisit(value)) return undefined;
    const { before } = value as Visits;
    return { on: value.on, seen: value.seen, ...(isVisit(before) ? { before } : {}) };
  } catch {
    // Somebody else wrote there: as if this were the first visit.
    return undefined;
  }
};

/**
 * The last day before today on which the person looked, and the newest row then; undefined: never, or the browser keeps nothing.
 * `name`: what is looked at; `rows`: what stands there. What is kept of whoever used this browser before goes when somebody else comes.
 */
export const useVisit = (name: string, rows: readonly { readonly id: number }[], fresh: boolean): Visit | undefined => {
  const { memoryKey, today } = useSurroundings();
  const key = `${memoryKey}:${name}`;
  const day = today();
  const newest = React.useMemo(() => newestRow(rows), [rows]);
  const [visits] = React.useState(() => read(recall(key)));
  const before = visits?.on === day ? visits.before : visits;
  React.useEffect(() => forgetOthers(name, key), [name, key]);
  React.useEffect(() => {
    if (!fresh || newest === 0) return;
    const last = before === undefined ? {} : { before: { on: before.on, seen: before.seen } };
    remember(key, JSON.stringify({ on: day, seen: newest, ...last }));
  }, [key, day, newest, fresh, before]);
  return before;
};
