import * as React from 'react';
import { ProgrammeError, type Failure } from '../domain/port/programme';
import { noted } from '../device/noted';
import { whenLooked } from '../device/whenLooked';

/** Something that is read: what a feature must be able to draw. */
export type Loadable<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | {
      /** The last good answer of an earlier visit, while a fresh one is on its way or after it did not come. */
      readonly state: 'stale';
      readonly value: Value;
      /** Milliseconds since 1970. */
      readonly at: number;
      /** Absent: the fresh answer is on its way. */
      readonly failure?: Failure;
    }
  | {
      readonly state: 'failed';
      readonly failure: Failure;
      /** Seconds until it is tried again by itself; absent: it is not. */
      readonly again?: number;
    };

/** What can be drawn, fresh or not; undefined: nothing yet. */
export const drawable = <Value>(now: Loadable<Value>): Value | undefined =>
  now.state === 'ready' || now.state === 'stale' ? now.value : undefined;

/** An answer of an earlier visit. */
export interface Recalled<Value> {
  readonly value: Value;
  /** Milliseconds since 1970: of several answers the oldest. */
  readonly at: number;
}

export interface Loaded<Value> {
  readonly now: Loadable<Value>;
  readonly retry: () => void;
}

/** Any error as a Failure: what is not the programme's own is `unexpected`. */
export const failureOf = (error: unknown, what: string): Failure =>
  error instanceof ProgrammeError
    ? error.failure
    : { kind: 'unexpected', what, detail: error instanceof Error ? error.message : String(error) };

/** Seconds to wait when SharePoint is busy, or cannot be reached, and did not say how long. */
const loadingAfter = 20;
/** Seconds beyond which waiting is not lengthened: only SharePoint itself may ask for more. */
const longestDelay = 60;

/** Seconds until the next try: as long as SharePoint asked, twice as long after each try that failed as well. */
const againAfter = (failure: Failure, tries: number): number | undefined => {
  // A device without a network says so when it is back.
  if (failure.kind !== 'busy' && (failure.kind !== 'offline' || !navigator.onLine)) return undefined;
  const asked = Math.min(Math.max(failure.retryAfter ?? loadingAfter, 1), 300);
  return Math.max(asked, Math.min(asked * 2 ** (tries - 1), longestDelay));
};

/** Who may no longer see the list must not see what was remembered of it either. */
const revoked = (failure: Failure): boolean => failure.kind === 'forbidden' || failure.kind === 'missing';

/** Nothing can be asked for at the moment, whatever it is. */
export const isOffline = (failure: Failure | undefined): boolean => failure?.kind === 'offline';

/** What came before a failure: when it was read, and how often in a row it could not be read since. */
interface History {
  readAt: number;
  tries: number;
}

const afterFailure = <Value>(before: Loadable<Value>, failure: Failure, history: History): Loadable<Value> => {
  if (!revoked(failure)) {
    if (before.state === 'stale') return { ...before, failure };
    if (before.state === 'ready') return { state: 'stale', value: before.value, at: history.readAt, failure };
  }
  const again = againAfter(failure, history.tries);
  return again === undefined ? { state: 'failed', failure } : { state: 'failed', failure, again };
};

/** What may be over when the page is looked at again: people sign in in another tab, and laptops sleep. */
const mayBeOver = ({ kind }: Failure): boolean => kind === 'signedOut' || kind === 'offline';

/** Calls `retry`, which must be stable, when what stood in the way of any may be over: the network is back, the page is looked at. */
export const useWhenOver = (failures: readonly (Failure | undefined)[], retry: () => void): void => {
  const failure = failures.find((each) => each !== undefined && mayBeOver(each));
  React.useEffect(() => {
    if (failure === undefined) return undefined;
    if (isOffline(failure)) window.addEventListener('online', retry, { once: true });
    const blind = whenLooked(retry);
    return () => {
      blind();
      window.removeEventListener('online', retry);
    };
  }, [failure, retry]);
};

/**
 * Reads once when the component appears, again when `load` changes, on retry, after the wait that SharePoint asked for, and when
 * what stood in the way may be over. What the device remembers is drawn in the meantime, and what was read stays drawn while it
 * is read again. `load` and `recall` must be stable: useCallback.
 */
export const useLoad = <Value>(
  load: () => Promise<Value>,
  what: string,
  recall?: () => Promise<Recalled<Value> | undefined>
): Loaded<Value> => {
  const [now, setNow] = React.useState<Loadable<Value>>({ state: 'loading' });
  const [attempt, setAttempt] = React.useState(0);
  const retry = React.useCallback(() => setAttempt((count) => count + 1), []);
  const history = React.useRef<History>({ readAt: 0, tries: 0 });

  React.useEffect(() => {
    let current = true;
    setNow((before) => (before.state === 'failed' ? { state: 'loading' } : before));
    const recalled = (kept: Recalled<Value> | undefined): void => {
      if (!current || kept === undefined) return;
      const { value, at } = kept;
      setNow((before) => {
        if (before.state === 'loading') return { state: 'stale', value, at };
        // The refusal was faster than the device's memory.
        const late = before.state === 'failed' && !revoked(before.failure);
        return late ? { state: 'stale', value, at, failure: before.failure } : before;
      });
    };
    // What cannot be recalled is read all the same.
    recall?.().then(recalled, noted('recall'));
    load().then(
      (value) => {
        if (!current) return;
        history.current = { readAt: Date.now(), tries: 0 };
        setNow({ state: 'ready', value });
      },
      (error: unknown) => {
        if (!current) return;
        history.current.tries += 1;
        setNow((before) => afterFailure(before, failureOf(error, what), history.current));
      }
    );
    return () => {
      current = false;
    };
  }, [load, recall, what, attempt]);

  const failure = now.state === 'failed' || now.state === 'stale' ? now.failure : undefined;
  React.useEffect(() => {
    if (failure === undefined) return undefined;
    const again = againAfter(failure, history.current.tries);
    const timer = again === undefined ? undefined : window.setTimeout(retry, again * 1000);
    return () => window.clearTimeout(timer);
  }, [failure, retry]);
  useWhenOver([failure], retry);

  return { now, retry };
};

/** A part that content can do without: its value, or what stood in the way and an empty one. */
export interface LoadedPart<Value> {
  readonly value: Value;
  readonly failure?: Failure;
}

/** Waits for a part; never rejects. */
export const part = async <Value>(
  reading: Promise<Value>,
  otherwise: Value,
  what: string
): Promise<LoadedPart<Value>> => {
  try {
    return { value: await reading };
  } catch (error) {
    return { value: otherwise, failure: failureOf(error, what) };
  }
};
