/** Milliseconds of work between two breaths of the page. */
const sliceLength = 30;

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Runs long work in slices, so that the page still scrolls and answers; `onShare` hears how much is done, 0 to 1. */
export const runInSlices = async <Result>(
  work: Generator<number, Result>,
  onShare: (share: number) => void
): Promise<Result> => {
  for (let since = performance.now(); ;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < sliceLength) continue;
    onShare(step.value);
    await breath();
    since = performance.now();
  }
};
