import * as React from 'react';
import { ProgrammeError, type Failure } from '../domain/programme';

/** Something that is read: what a feature must be able to draw. */
export type Loadable<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | {
      readonly state: 'failed';
      readonly failure: Failure;
      /** Seconds until it is tried again by itself; absent: it is not. */ readonly again?: number;
    };

export interface Loaded<Value> {
  readonly now: Loadable<Value>;
  readonly retry: () => void;
}

/** Any error as a Failure: what is not the programme's own is `unexpected`. */
export const failureOf = (error: unknown, what: string): Failure =>
  error instanceof ProgrammeError
    ? error.failure
    : { kind: 'unexpected', what, detail: error instanceof Error ? error.message : String(error) };

/** Seconds to wait when SharePoint is busy and did not say how long. */
const patience = 20;
const againAfter = (failure: Failure): number | undefined =>
  failure.kind === 'busy' ? Math.min(Math.max(failure.retryAfter ?? patience, 1), 300) : undefined;

/**
 * Reads once when the component appears, again when `load` changes, on retry, after the wait that SharePoint asked for
 * and when the network is back. What was read stays drawn while it is read again. `load` must be stable: useCallback.
 */
export const useLoad = <Value>(load: () => Promise<Value>, what: string): Loaded<Value> => {
  const [now, setNow] = React.useState<Loadable<Value>>({ state: 'loading' });
  const [attempt, setAttempt] = React.useState(0);
  const retry = React.useCallback(() => setAttempt((count) => count + 1), []);

  React.useEffect(() => {
    let current = true;
    setNow((before) => (before.state === 'ready' ? before : { state: 'loading' }));
    load().then(
      (value) => {
        if (current) setNow({ state: 'ready', value });
      },
      (error: unknown) => {
        if (!current) return;
        const failure = failureOf(error, what);
        const again = againAfter(failure);
        setNow(again === undefined ? { state: 'failed', failure } : { state: 'failed', failure, again });
      }
    );
    return () => {
      current = false;
    };
  }, [load, what, attempt]);

  React.useEffect(() => {
    if (now.state !== 'failed') return undefined;
    const timer = now.again === undefined ? undefined : window.setTimeout(retry, now.again * 1000);
    if (now.failure.kind === 'offline') window.addEventListener('online', retry, { once: true });
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('online', retry);
    };
  }, [now, retry]);

  return { now, retry };
};

/** A part that content can do without: its value, or what stood in the way and an empty one. */
export interface Part<Value> {
  readonly value: Value;
  readonly failure?: Failure;
}

/** Waits for a part; never rejects. */
export const part = async <Value>(reading: Promise<Value>, otherwise: Value, what: string): Promise<Part<Value>> => {
  try {
    return { value: await reading };
  } catch (error) {
    return { value: otherwise, failure: failureOf(error, what) };
  }
};
