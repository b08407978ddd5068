import * as React from 'react';
import { painted } from '../device/painted';

/** Whether what was drawn first has been painted: what the first card can do without is drawn then. */
export const useFirstPaint = (): boolean => {
  const [done, setDone] = React.useState(false);
  React.useEffect(() => {
    let current = true;
    void painted().then(() => {
      if (current) setDone(true);
    });
    return () => {
      current = false;
    };
  }, []);
  return done;
};
