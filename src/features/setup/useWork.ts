import * as React from 'react';
import { type Surroundings, useSurroundings } from '../../shell/ProgrammeContext';

/** Something that a curator has under way: it goes on when its view is left, and as long as the page stands. */
interface Work<State> {
  state: State;
  /** What was begun for a view that was left since then has nothing to say any more. */
  visit: number;
  readonly viewers: Set<() => void>;
  readonly stopping: { current: boolean };
}

/** One of each kind for each person and site, whose port there is one of: two do not mix, and two views show the same. */
const works = new WeakMap<Surroundings['curation'], Map<string, Work<unknown>>>();

const workOf = <State>(curation: Surroundings['curation'], name: string, first: State): Work<State> => {
  const mine = works.get(curation) ?? new Map<string, Work<unknown>>();
  works.set(curation, mine);
  const work = mine.get(name) ?? { state: first, visit: 0, viewers: new Set(), stopping: { current: false } };
  mine.set(name, work);
  return work as Work<State>;
};

const running = new Set<Work<never>>();
const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Leaving the page in the middle loses nothing that was done, but costs a report or an undo file: the browser asks first. */
const noteRunning = (work: Work<never>, isRunning: boolean): void => {
  if (isRunning) running.add(work);
  else running.delete(work);
  if (running.size > 0) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
};

/** Where a work of this kind stands. */
export interface Worked<State> {
  readonly state: State;
  /** As it was when this view came: whoever comes back to it keeps the focus where they are. */
  readonly arrived: State;
  readonly change: (next: State | ((before: State) => State)) => void;
  /** Somebody asked to stop; whoever works looks here. */
  readonly stopping: { current: boolean };
}

/** How a work tells whether it is one. All three are constants. */
export interface WorkKind<State> {
  readonly name: 'lists' | 'import' | 'people';
  readonly first: State;
  /** Rows are on their way. */
  readonly runs: (state: State) => boolean;
  /** Shown to whoever comes back; anything else begins anew when its last view is left. */
  readonly outlives: (state: State) => boolean;
}

/** The state of a work, above its views: a tab of set-up, its panel or the web part may go while rows are written. */
export const useWork = <State>(kind: WorkKind<State>): Worked<State> => {
  const { curation } = useSurroundings();
  const work = workOf(curation, kind.name, kind.first);
  const { visit } = work;
  const [, draw] = React.useReducer((times: number) => times + 1, 0);
  React.useEffect(() => {
    work.viewers.add(draw);
    return () => {
      work.viewers.delete(draw);
      if (work.viewers.size > 0 || kind.outlives(work.state)) return;
      work.visit += 1;
      work.state = kind.first;
    };
  }, [work, kind]);
  const change = React.useCallback<Worked<State>['change']>(
    (next) => {
      if (work.visit !== visit) return;
      work.state = typeof next === 'function' ? (next as (before: State) => State)(work.state) : next;
      noteRunning(work as Work<never>, kind.runs(work.state));
      for (const viewer of work.viewers) viewer();
    },
    [work, visit, kind]
  );
  const arrived = React.useRef(work.state);
  return { state: work.state, arrived: arrived.current, change, stopping: work.stopping };
};
