import { newId } from '../../../device/newId';
import type { Curation } from '../../../domain/port/curation';
import type { Notes } from '../../../domain/port/notes';
import type { Failure } from '../../../domain/port/programme';
import {
  isUnderWay,
  type Run,
  type RunCounts,
  type RunEnding,
  type RunEvent,
  type RunKind,
  type RunName,
  type RunNews,
  type Stand,
  standAfter
} from '../../../domain/runs/run';
import { noted } from '../../../device/noted';
import type { Surroundings } from '../../../shell/ProgrammeContext';
import { failureOf } from '../../../shell/useLoad';
import { asksBeforeLeaving } from './leaving';
import { forgetNoted, noteBegun, noteResults, recallNoted } from './noting';
import { awaitOther, drawAgain, type RunHindrance, hindranceOf, workplaceOf, watchPlace, workAt } from './workplace';

/** What a run begins with, or is found to have come to. */
export interface RunSoFar<Work, Results> {
  readonly work: Work;
  readonly results: Results;
  readonly counts: RunCounts;
}

/** What one kind of run is to whoever carries it out. */
export interface RunManner<Work, Results> {
  readonly kind: RunKind;
  /**
   * How long a device keeps what was noted: no longer than it is under way, until its end was seen, or until somebody has
   * had enough of it. One that the page left in the middle is kept until somebody goes on with it.
   */
  readonly kept: 'whileUnderWay' | 'untilSeen' | 'untilDismissed';
  /** What is noted of it: plain data, and no more of people than it takes to go on. */
  readonly noted: {
    readonly work: (work: Work, begunWith: Results) => unknown;
    readonly results: (results: Results) => unknown;
  };
  /** What was noted, as a run; undefined: it cannot be understood. */
  readonly recalled: (work: unknown, results: unknown) => RunSoFar<Work, Results> | undefined;
}

/** A run as whoever carries it out sees it. */
export interface Course<Work, Results> {
  readonly ports: Curation;
  /** Somebody asked to stop. */
  readonly stopped: () => boolean;
  /** Resolves after so many seconds, or as soon as somebody asked to stop. */
  readonly pause: (seconds: number) => Promise<void>;
  /** How far it is; `work`: it turned out to be another than at the beginning. */
  readonly tell: (far: { readonly work?: Work; readonly results: Results; readonly counts: RunCounts }) => void;
}

export interface RunEnded {
  readonly ending: RunEnding;
  readonly failure?: Failure;
}

/** Runs of one kind, of one person on one site, above the views that show them. */
export interface Runner<Work, Results> {
  /** Absent: none, or somebody has had enough of the last one. */
  readonly run: () => Run<Work, Results> | undefined;
  readonly hindrance: () => RunHindrance | undefined;
  /** Draws when something changes, until it is called off. */
  readonly watch: (draw: () => void) => () => void;
  /** Nothing begins while something hinders it; `onBegun`: it has. */
  readonly begin: (
    begun: RunSoFar<Work, Results>,
    carryOut: (course: Course<Work, Results>) => Promise<RunEnded>,
    onBegun?: () => void
  ) => void;
  readonly stop: () => void;
  readonly dismiss: () => void;
  /** Looks for what a page before this one left in the middle, or has not shown yet. */
  readonly takeUp: () => Promise<void>;
  /** Somebody sees what stands there. */
  readonly see: () => void;
}

/** Milliseconds of a clock that nobody puts back. */
const now = (): number => performance.now();

/** Notes go one after the other, and of several that wait the newest. */
const inOrder = () => {
  let last: Promise<unknown> = Promise.resolve();
  let newest: (() => Promise<void>) | undefined;
  const next = <Answer>(step: () => Promise<Answer>): Promise<Answer> => {
    const mine = last.then(step);
    last = mine.catch(noted('notes'));
    return mine;
  };
  const nextNewest = (step: () => Promise<void>): void => {
    const isWaiting = newest !== undefined;
    newest = step;
    if (isWaiting) return;
    next(async () => {
      const write = newest;
      newest = undefined;
      await write?.();
    }).catch(noted('notes'));
  };
  return { next, nextNewest };
};

const runnerOf = <Work, Results>(
  manner: RunManner<Work, Results>,
  curation: Surroundings['curation'],
  owner: string
): Runner<Work, Results> => {
  const { kind, kept } = manner;
  const place = workplaceOf(curation);
  const { next, nextNewest } = inOrder();
  const viewers = new Set<() => void>();
  let stand: Stand<Work, Results> = { owner, past: [] };
  /** Ends a wait. */
  let wake: () => void = () => undefined;

  const on = (event: RunEvent<Work, Results>): void => {
    const before = stand;
    stand = standAfter(before, event);
    if (stand === before) return;
    asksBeforeLeaving(viewers, isUnderWay(stand.run));
    drawAgain(place);
  };
  const tellerOf =
    (run: RunName) =>
    (news: RunNews<Work, Results>): void =>
      on({ ...news, run, at: now() });
  const isStopping = ({ id }: RunName): boolean => stand.run?.name.id === id && stand.run.phase.at === 'stopping';
  const notedOf = ({ work, results }: { readonly work: Work; readonly results: Results }) => ({
    work: manner.noted.work(work, results),
    results: manner.noted.results(results)
  });

  const courseOf = (run: RunName, ports: Curation): Course<Work, Results> => {
    const tell = tellerOf(run);
    const noting = { kind, id: run.id };
    return {
      ports,
      stopped: () => isStopping(run),
      pause: async (seconds) => {
        tell({ kind: 'waits', seconds });
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, isStopping(run) ? 0 : seconds * 1000);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        tell({ kind: 'goesOn' });
      },
      tell: (far) => {
        const before = stand.run?.counts.over;
        tell({ kind: 'told', ...far });
        const { run: current } = stand;
        if (current === undefined) return;
        if (far.work !== undefined) next(() => noteBegun(ports.notes, noting, notedOf(current))).catch(noted('notes'));
        else if (current.counts.over !== before) nextNewest(() => noteResults(ports.notes, noting, notedOf(current)));
      }
    };
  };

  const noteEnd = (notes: Notes, run: RunName, { ending }: RunEnded): Promise<void> => {
    const { run: current } = stand;
    if (kept === 'whileUnderWay' || current === undefined) return next(() => forgetNoted(notes, kind));
    return next(() => noteResults(notes, { kind, id: run.id }, { ...notedOf(current), ending }));
  };

  const begin: Runner<Work, Results>['begin'] = (begun, carryOut, onBegun) => {
    const run: RunName = { id: newId(), owner };
    const tell = tellerOf(run);
    const carried = async (ports: Curation): Promise<RunEnded> => {
      tell({ kind: 'began', ...begun });
      onBegun?.();
      await next(() => noteBegun(ports.notes, { kind, id: run.id }, notedOf(begun)));
      const ended = await carryOut(courseOf(run, ports)).catch((error: unknown): RunEnded => ({
        ending: 'interrupted',
        failure: failureOf(error, kind)
      }));
      await noteEnd(ports.notes, run, ended);
      return ended;
    };
    const whole = async (): Promise<void> => {
      const ports = await curation();
      // Somebody else may have begun since this page slept: what is on its way is waited for, and no more is sent.
      const onLost = (): void => {
        tell({ kind: 'stopAsked' });
        wake();
      };
      const ended = await workAt(place, { who: kind, ports, onLost }, () => carried(ports));
      if (ended !== undefined) tell({ kind: 'ended', ...ended });
    };
    whole().catch((error: unknown) => {
      // Without the ports nothing can be done: that is said where what was done would be.
      tell({ kind: 'began', ...begun });
      onBegun?.();
      tell({ kind: 'ended', ending: 'interrupted', failure: failureOf(error, kind) });
    });
  };

  const toCurrent = (news: RunNews<Work, Results>): void => {
    if (stand.run !== undefined) tellerOf(stand.run.name)(news);
  };
  const forget = (): void => {
    next(async () => forgetNoted((await curation()).notes, kind)).catch(noted('notes'));
  };

  return {
    run: () => stand.run,
    hindrance: () => hindranceOf(place, kind),
    watch: (draw) => {
      viewers.add(draw);
      const leave = watchPlace(place, draw);
      return () => {
        viewers.delete(draw);
        leave();
        // Whoever comes back later wants to see how things are then.
        const isLeft = stand.run?.phase.at === 'over' && stand.run.phase.ending === 'left';
        if (kept === 'whileUnderWay' && viewers.size === 0 && !isLeft) toCurrent({ kind: 'dismissed' });
      };
    },
    begin,
    stop: () => {
      toCurrent({ kind: 'stopAsked' });
      wake();
    },
    dismiss: () => {
      if (stand.run === undefined || isUnderWay(stand.run)) return;
      toCurrent({ kind: 'dismissed' });
      forget();
    },
    takeUp: async () => {
      if (stand.run !== undefined || place.atWork !== undefined) return;
      const { notes } = await curation();
      const found = await notes.whileIdle(() => next(async () => [await recallNoted(notes, kind)] as const));
      if (found === undefined && place.atWork === undefined) awaitOther(place, notes);
      const [before] = found ?? [];
      const soFar = before === undefined ? undefined : manner.recalled(before.work, before.results);
      if (before === undefined || soFar === undefined) return;
      const { over, of } = soFar.counts;
      const { ending = over >= of ? 'finished' : 'left' } = before;
      tellerOf({ id: before.id, owner })({ kind: 'recalled', ...soFar, ending });
    },
    see: () => {
      const { run } = stand;
      if (kept === 'untilSeen' && run?.phase.at === 'over' && run.phase.ending !== 'left') forget();
    }
  };
};

/** The runs of a kind: a runner for each person and site, whose port there is one of, so that two do not mix. */
export const runsOf = <Work, Results>(
  manner: RunManner<Work, Results>
): ((curation: Surroundings['curation'], owner: string) => Runner<Work, Results>) => {
  const runners = new WeakMap<Surroundings['curation'], Runner<Work, Results>>();
  return (curation, owner) => {
    const runner = runners.get(curation) ?? runnerOf(manner, curation, owner);
    runners.set(curation, runner);
    return runner;
  };
};
