import * as React from 'react';
import type { PathStep } from '../../domain/learning/modules';

/** The module that somebody opened from here and came back from. */
export interface Return {
  /** Absent: nobody is to be asked about one. */
  readonly from: PathStep | undefined;
  /** The question was answered. */
  readonly settle: () => void;
}

/** Notices when the reader comes back from the module that was opened last; each is asked about once. */
export const useReturn = (opened: { readonly step: PathStep } | undefined): Return => {
  const [from, setFrom] = React.useState<PathStep>();
  const asked = React.useRef(new Set<string>());
  React.useEffect(() => {
    if (opened === undefined) return undefined;
    const { step } = opened;
    // The file with this may come when the module has opened already.
    let gone = document.hidden || !document.hasFocus();
    const go = (): void => void (gone = true);
    const come = (): void => {
      if (!gone || document.hidden || asked.current.has(step.key)) return;
      asked.current.add(step.key);
      setFrom(step);
    };
    const turn = (): void => (document.hidden ? go() : come());
    document.addEventListener('visibilitychange', turn);
    // Teams opens modules in a browser beside it, and stays visible.
    window.addEventListener('blur', go);
    window.addEventListener('focus', come);
    return () => {
      document.removeEventListener('visibilitychange', turn);
      window.removeEventListener('blur', go);
      window.removeEventListener('focus', come);
    };
  }, [opened]);
  const settle = React.useCallback(() => setFrom(undefined), []);
  return { from, settle };
};
