import type { Failure } from '../port/programme';

/** What curators have carried out on a site, one thing after another. What is noted on a device goes by these names. */
export type RunKind = 'set-up' | 'import' | 'erasing';

/** Which run something is told of. */
export interface RunName {
  /** Another one each time that something is begun, going on included. */
  readonly id: string;
  /** Site and person. */
  readonly owner: string;
}

/** How far a run has come. */
export interface RunCounts {
  readonly of: number;
  /** Dealt with, whatever came of it. */
  readonly over: number;
  /** Of those that are over: as they should be. */
  readonly done: number;
}

/** How a run ended: `left` when the page of it went in the middle, `interrupted` when something stood in its way. */
export const runEndings = ['finished', 'stopped', 'interrupted', 'left'] as const;
export type RunEnding = (typeof runEndings)[number];

export type RunPhase =
  | { readonly at: 'underWay' }
  /** SharePoint asked for so many seconds. */
  | { readonly at: 'waiting'; readonly seconds: number }
  /** Somebody asked to stop; what is on its way is waited for. */
  | { readonly at: 'stopping' }
  | { readonly at: 'over'; readonly ending: RunEnding; readonly failure?: Failure };

/** A run under way, or over and still shown. */
export interface Run<Work, Results> {
  readonly name: RunName;
  readonly phase: RunPhase;
  /** What it is about. */
  readonly work: Work;
  /** What became of it so far. */
  readonly results: Results;
  readonly counts: RunCounts;
  readonly pace: {
    /** Milliseconds, as the last event told them. */
    readonly at: number;
    /** Milliseconds at work; waiting is none. */
    readonly worked: number;
    /** What was over before this go. */
    readonly before: number;
  };
  /** A page before this one began it. */
  readonly recalled?: true;
}

interface Begun<Work, Results> {
  readonly work: Work;
  readonly results: Results;
  readonly counts: RunCounts;
}

/** What a run tells of itself, or what is done with it. */
export type RunNews<Work, Results> =
  | ({ readonly kind: 'began' } & Begun<Work, Results>)
  /** Found in what a page before this one noted. */
  | ({ readonly kind: 'recalled'; readonly ending: RunEnding } & Begun<Work, Results>)
  /** `work`: it turned out to be another than at the beginning. */
  | { readonly kind: 'told'; readonly work?: Work; readonly results: Results; readonly counts: RunCounts }
  | { readonly kind: 'waits'; readonly seconds: number }
  | { readonly kind: 'goesOn' }
  | { readonly kind: 'stopAsked' }
  | { readonly kind: 'ended'; readonly ending: RunEnding; readonly failure?: Failure }
  /** Somebody has seen enough of it. */
  | { readonly kind: 'dismissed' };

export type RunEvent<Work, Results> = RunNews<Work, Results> & {
  readonly run: RunName;
  /** Milliseconds, by any clock, the same one for all events of a page. */
  readonly at: number;
};

/** Runs of one kind, of one person on one site. */
export interface Stand<Work, Results> {
  readonly owner: string;
  /** Absent: nothing was begun since the last one was dismissed. */
  readonly run?: Run<Work, Results>;
  /** Runs that have been here, by their ids: what they still tell comes too late. */
  readonly past: readonly string[];
}

export const isUnderWay = <Work, Results>(run: Run<Work, Results> | undefined): boolean =>
  run !== undefined && run.phase.at !== 'over';

/** How a run that is over ended; one that is not has not. */
export const endOf = <Work, Results>({ phase }: Run<Work, Results>): Partial<Extract<RunPhase, { at: 'over' }>> =>
  phase.at === 'over' ? phase : {};

/** Milliseconds between two events beyond which the device was asleep: no answer is waited for as long. */
const longestStep = 120_000;

/** A clock that was put back, or went on while the device slept, tells nothing of the pace. */
const paced = <Work, Results>({ pace, phase }: Run<Work, Results>, at: number): Run<Work, Results>['pace'] => {
  const gone = phase.at === 'waiting' ? 0 : Math.min(Math.max(at - pace.at, 0), longestStep);
  return { ...pace, at, worked: pace.worked + gone };
};

const isBehind = (told: RunCounts, known: RunCounts): boolean => told.over < known.over || told.done < known.done;

const counted = ({ of, over, done }: RunCounts): RunCounts => ({ of: Math.max(of, over), over, done });

const begunBy = <Work, Results>(
  stand: Stand<Work, Results>,
  { run: name, work, results, counts, at }: RunEvent<Work, Results> & Begun<Work, Results>,
  phase: RunPhase
): Stand<Work, Results> => ({
  ...stand,
  past: [...new Set([...stand.past, name.id])],
  run: { name, phase, work, results, counts: counted(counts), pace: { at, worked: 0, before: counts.over } }
});

const phaseAfter = <Work, Results>(phase: RunPhase, event: RunNews<Work, Results>): RunPhase => {
  switch (event.kind) {
    case 'waits':
      return phase.at === 'underWay' ? { at: 'waiting', seconds: event.seconds } : phase;
    case 'goesOn':
      return phase.at === 'waiting' ? { at: 'underWay' } : phase;
    case 'stopAsked':
      return { at: 'stopping' };
    case 'ended': {
      const { ending, failure } = event;
      return { at: 'over', ending, ...(failure === undefined ? {} : { failure }) };
    }
    default:
      return phase;
  }
};

/** What a run under way tells of itself. */
const runAfter = <Work, Results>(run: Run<Work, Results>, event: RunEvent<Work, Results>): Run<Work, Results> => {
  const next = { ...run, phase: phaseAfter(run.phase, event), pace: paced(run, event.at) };
  if (event.kind !== 'told') return next;
  const { work = run.work, results, counts } = event;
  // Told before what is known already, and late.
  return isBehind(counts, run.counts) ? run : { ...next, work, results, counts: counted(counts) };
};

/** What stands after an event; what is told of another run, another site or another person changes nothing. */
export const standAfter = <Work, Results>(
  stand: Stand<Work, Results>,
  event: RunEvent<Work, Results>
): Stand<Work, Results> => {
  const { run, owner, past } = stand;
  const { id } = event.run;
  if (event.run.owner !== owner) return stand;
  if (event.kind === 'began')
    return isUnderWay(run) || past.includes(id) ? stand : begunBy(stand, event, { at: 'underWay' });
  if (event.kind === 'recalled') {
    if (run !== undefined || past.includes(id)) return stand;
    const found = begunBy(stand, event, { at: 'over', ending: event.ending });
    return found.run === undefined ? found : { ...found, run: { ...found.run, recalled: true } };
  }
  if (run === undefined || run.name.id !== id) return stand;
  if (event.kind === 'dismissed') return isUnderWay(run) ? stand : { owner, past };
  return isUnderWay(run) ? { ...stand, run: runAfter(run, event) } : stand;
};

/** Seconds that are left, by the pace of this go; undefined: nobody can tell yet. `enough`: so much has to be over first. */
export const secondsLeft = <Work, Results>(
  { phase, counts, pace }: Run<Work, Results>,
  enough = 1
): number | undefined => {
  const gone = counts.over - pace.before;
  if (phase.at === 'waiting' || phase.at === 'over' || gone < enough) return undefined;
  return ((pace.worked / gone) * (counts.of - counts.over)) / 1000;
};
