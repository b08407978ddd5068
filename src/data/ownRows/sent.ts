import { ProgrammeError } from '../../domain/port/programme';
import { type Barred, Unguarded } from './unguarded';

/** How sending ended. */
export type Sent =
  | { readonly state: 'sent' | 'signedOut' | Barred }
  /** Seconds that SharePoint asks to wait; absent: it did not say. */
  | { readonly state: 'waiting'; readonly retryAfter?: number };

/** What a failure means for what waits. */
export const hindered = (error: unknown): Sent => {
  if (error instanceof Unguarded) return { state: error.why };
  if (!(error instanceof ProgrammeError)) return { state: 'waiting' };
  const { kind, retryAfter } = error.failure;
  if (kind === 'signedOut') return { state: kind };
  if (kind === 'forbidden' || kind === 'missing' || kind === 'invalid') return { state: 'refused' };
  return { state: 'waiting', ...(retryAfter === undefined ? {} : { retryAfter }) };
};
