/** What becomes of a work that pauses now and then, carried out in one go. */
export const withoutPause = <Result>(work: Generator<undefined, Result>): Result => {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
};
