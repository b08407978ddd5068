/**
 * PnPjs puts the sending of each request off to the next turn with a timeout of nothing, of which Node makes a
 * millisecond: thousands of requests would spend more time on that than on their way. Here the next turn comes next.
 */
const later = globalThis.setTimeout;
const next = (work: (...given: unknown[]) => void, time?: number, ...given: unknown[]): unknown =>
  (time ?? 0) > 0 ? later(work, time, ...given) : setImmediate(work, ...given);

globalThis.setTimeout = Object.assign(next, later) as typeof setTimeout;
