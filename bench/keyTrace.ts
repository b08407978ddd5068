/** One event of Chromium's trace while somebody types. */
export interface KeyEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  /** Microseconds on the wall. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
}

/** The tasks of a page in which script runs; nested ones are part of the outermost. */
const scripts = new Set([
  'EventDispatch',
  'FunctionCall',
  'FireAnimationFrame',
  'FireIdleCallback',
  'TimerFire',
  'RunMicrotasks',
  'EvaluateScript',
  'MinorGC',
  'MajorGC',
  'V8.GCIncrementalMarking'
]);

/** Script tasks that lie in no other one, in their order. */
const outermostOf = (events: readonly KeyEvent[]): readonly KeyEvent[] => {
  const outermost: KeyEvent[] = [];
  for (const event of events.filter(({ name, ph }) => ph === 'X' && scripts.has(name))) {
    const before = outermost[outermost.length - 1];
    if (before === undefined || event.ts >= before.ts + (before.dur ?? 0)) outermost.push(event);
  }
  return outermost;
};

/**
 * Milliseconds of processor time that script took from each key to the frame that shows what it changed first (mark
 * `list`), or to the next frame when it changed nothing: processor time, so that a busy machine adds little.
 */
export const keyTimes = (events: readonly KeyEvent[]): readonly number[] => {
  const thread = events.find(({ name }) => name === 'key')?.tid;
  const own = events.filter(({ tid }) => tid === thread).sort((one, other) => one.ts - other.ts);
  const marks = own.filter(({ name }) => name === 'key');
  const outermost = outermostOf(own);
  return marks.map(({ ts: from }, at) => {
    const until = marks[at + 1]?.ts ?? Infinity;
    const mine = own.filter(({ ts }) => ts >= from && ts < until);
    const changed = mine.find(({ name }) => name === 'list')?.ts ?? from;
    const painted = mine.find(({ name, ts }) => name === 'Paint' && ts > changed)?.ts ?? until;
    // The key itself is marked inside the task that it begins.
    return outermost
      .filter(({ ts, dur = 0 }) => ts + dur > from && ts < painted)
      .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  });
};
