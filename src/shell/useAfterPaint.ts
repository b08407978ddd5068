import * as React from 'react';

/**
 * What may come a moment after the rest: `work` is called at once for the first drawing, and from then on, whenever it is
 * another function, after the browser has painted; of several asked for meanwhile only the last is called.
 */
export const useAfterPaint = <Value>(work: () => Value): Value => {
  const [{ done, value }, setDone] = React.useState(() => ({ done: work, value: work() }));
  React.useEffect(() => {
    if (work === done) return undefined;
    let timer = 0;
    const frame = window.requestAnimationFrame(() => {
      // The frame itself is painted after its callbacks.
      timer = window.setTimeout(() => setDone({ done: work, value: work() }));
    });
    return () => {
      window.cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [work, done]);
  return value;
};
