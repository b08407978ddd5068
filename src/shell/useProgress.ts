import * as React from 'react';
import type { Day } from '../domain/common/day';
import { shownTick, type KnownProgress, type State, type Tick } from '../domain/learning/progress';
import { forgetCards } from '../device/memory';
import { noted } from '../device/noted';
import { useSurroundings } from './ProgrammeContext';

/** Milliseconds after which the path is drawn without an answer of the list: the device's own, or nothing done. */
const patienceWithSending = 1500;

const nothingKnown: KnownProgress = { ticks: new Map(), pending: new Set() };
const noTick: Tick = { state: 'None', version: 0 };

/** The reader's ticks, and how to set one. */
export interface ProgressState {
  /** Absent: neither the device nor the list has answered yet. */
  readonly known: KnownProgress | undefined;
  /** The list has answered in this visit: what is known is all there is. */
  readonly answered: boolean;
  readonly keep: (moduleKey: string, state: State) => void;
  /** Asks the list again. */
  readonly again: () => void;
}

/** At once on screen, then on the device, then in the list. */
const withTick = (known: KnownProgress, key: string, state: State, day: string): KnownProgress => {
  const ticks = new Map(known.ticks);
  const there = ticks.get(key) ?? noTick;
  ticks.set(key, shownTick({ state, undo: true, seen: there.version, day }, there));
  return { ...known, ticks, pending: new Set([...known.pending, key]) };
};

/** Shows what the device knows, then what the list says, and follows what other tabs do. */
export const useProgress = (): ProgressState => {
  const { progress: given, today, memoryKey } = useSurroundings();
  // A part that is drawn anew reads nothing anew: only another person or site has other ticks.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- one keeper for each of them
  const progress = React.useMemo(() => given, [memoryKey]);
  const [known, setKnown] = React.useState<KnownProgress>();
  /** Ticks that nobody has taken over yet: an answer to a question asked before does not know them. */
  const held = React.useRef(new Map<string, { readonly state: State; readonly day: Day }>());
  const [told, setTold] = React.useState(false);
  const [asked, setAsked] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    const show = (next: KnownProgress | undefined): void => {
      if (!current || next === undefined) return;
      setKnown([...held.current].reduce((now, [key, { state, day }]) => withTick(now, key, state, day), next));
    };
    let answered = false;
    progress.remembered().then((remembered) => {
      if (!answered) show(remembered);
    }, noted('remembered'));
    progress.read().then(
      (read) => {
        answered = true;
        if (current) setTold(read.unread !== true);
        show(read);
      },
      () => show(nothingKnown)
    );
    const timer = window.setTimeout(() => {
      if (current) setKnown((before) => before ?? nothingKnown);
    }, patienceWithSending);
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
      const tick = { state, day };
      held.current.set(moduleKey, tick);
      const release = (): void => {
        if (held.current.get(moduleKey) === tick) held.current.delete(moduleKey);
      };
      setKnown((before) => withTick(before ?? nothingKnown, moduleKey, state, day));
      // What was kept says that it is to be done.
      forgetCards();
      progress.keep(moduleKey, state, day).then(release, () => {
        // What keeps ticks did not come: nothing is shown as done that nobody knows of.
        release();
        again();
      });
    },
    [progress, today, again]
  );
  return { known, answered: told, keep, again };
};
