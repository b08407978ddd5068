import * as React from 'react';
import { shown, type Known, type State, type Tick } from '../../domain/progress';
import { useSurroundings } from '../../shell/ProgrammeContext';

/** Milliseconds after which the path is drawn without an answer of the list: the device's own, or nothing done. */
const patience = 1500;

const nobody: Known = { ticks: new Map(), pending: new Set() };
const none: Tick = { state: 'None', version: 0 };

/** The reader's ticks, and how to set one. */
export interface ProgressState {
  /** Absent: neither the device nor the list has answered yet. */
  readonly known: Known | undefined;
  readonly keep: (moduleKey: string, state: State) => void;
  /** Asks the list again. */
  readonly again: () => void;
}

/** At once on screen, then on the device, then in the list. */
const withTick = (known: Known, key: string, state: State, day: string): Known => {
  const ticks = new Map(known.ticks);
  const there = ticks.get(key) ?? none;
  ticks.set(key, shown({ state, undo: true, seen: there.version, day }, there));
  return { ...known, ticks, pending: new Set([...known.pending, key]) };
};

/** Shows what the device knows, then what the list says, and follows what other tabs do. */
export const useProgress = (): ProgressState => {
  const { progress, today } = useSurroundings();
  const [known, setKnown] = React.useState<Known>();
  const [asked, setAsked] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    const show = (next: Known | undefined): void => {
      if (current && next !== undefined) setKnown(next);
    };
    let answered = false;
    progress.remembered().then(
      (remembered) => {
        if (!answered) show(remembered);
      },
      () => undefined
    );
    progress.read().then(
      (read) => {
        answered = true;
        show(read);
      },
      () => show(nobody)
    );
    const timer = window.setTimeout(() => {
      if (current) setKnown((before) => before ?? nobody);
    }, patience);
    const stop = progress.watch(show);
    return () => {
      current = false;
      window.clearTimeout(timer);
      stop();
    };
  }, [progress, asked]);
  const again = React.useCallback(() => setAsked((before) => before + 1), []);
  const keep = React.useCallback(
    (moduleKey: string, state: State) => {
      const day = today();
      setKnown((before) => withTick(before ?? nobody, moduleKey, state, day));
      // A device that keeps nothing at all still has the tick on screen.
      progress.keep(moduleKey, state, day).catch(() => undefined);
    },
    [progress, today]
  );
  return { known, keep, again };
};
