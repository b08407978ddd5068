/** Milliseconds of work in one go: a key pressed meanwhile is painted in the next frame. */
const longestSlice = 8;

/** Milliseconds after which the page's having nothing to do is no longer waited for. */
const hurryAfter = 300;

export interface Slices<Result> {
  /** Somebody waits for the result: the next slice follows as soon as the page has drawn. */
  readonly hurry: () => boolean;
  readonly done: (result: Result) => void;
}

/** Asks for a turn, and gives how to do without it. */
const turn = (next: () => void, hurry: boolean): (() => void) => {
  // Safari has no idle callbacks.
  if (hurry || typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(next, 0);
    return () => window.clearTimeout(timer);
  }
  const idle = window.requestIdleCallback(next, { timeout: hurryAfter });
  return () => window.cancelIdleCallback(idle);
};

/** Does work that pauses, slice by slice, without holding the page up; little work is done at once. Gives how to end it. */
export const inSlices = <Result>(work: Generator<undefined, Result>, { hurry, done }: Slices<Result>): (() => void) => {
  let cancel = (): void => undefined;
  const go = (): void => {
    const until = performance.now() + longestSlice;
    let step = work.next();
    while (step.done !== true && performance.now() < until) step = work.next();
    if (step.done === true) done(step.value);
    else cancel = turn(go, hurry());
  };
  go();
  return () => cancel();
};
