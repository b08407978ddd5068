import type { Failure } from '../port/programme';

/** Tries of one thing that SharePoint throttles, or whose answer is lost on the way. */
const mostTries = { busy: 6, offline: 5 } as const;

/** Seconds beyond which nobody waits by themselves: somebody has to come back to it. */
const longestPause = 300;

/**
 * Seconds until something may be tried again that failed `tried` times in a row: as long as SharePoint asks, or twice as
 * long each time; undefined: it has been tried often enough, or trying again does not help.
 */
export const pauseAfter = ({ kind, retryAfter }: Failure, tried: number): number | undefined => {
  if ((kind !== 'busy' && kind !== 'offline') || tried >= mostTries[kind]) return undefined;
  return Math.min(Math.max(retryAfter ?? 2 ** tried, 1), longestPause);
};
