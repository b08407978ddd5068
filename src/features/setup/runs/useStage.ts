import * as React from 'react';

/** Where a view stands before and after a run: it goes with the view, and what comes later is for nobody. */
export const useStage = <Stage>(first: Stage): readonly [stage: Stage, change: (next: Stage) => void] => {
  const [stage, setStage] = React.useState(first);
  const here = React.useRef(true);
  React.useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const change = React.useCallback((next: Stage): void => {
    if (here.current) setStage(next);
  }, []);
  return [stage, change];
};
