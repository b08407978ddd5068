import { lists } from '../../lists';
import type { List } from '../../lists/list';
import { depends } from './dependence';
import { setUpPlanOf } from './plan';
import { ProgrammeError, type Failure } from '../port/programme';
import { pauseAfter } from '../runs/patience';
import { reasonOf, type ActionReason } from './reason';
import { type Action, mayDo, type Obstacle, type Plan, type Provisioning, type Wishes } from './setup';
import type { SiteState } from './site';

/** What became of an action. */
export type ActionOutcome =
  | { readonly kind: 'done'; readonly action: Action }
  | { readonly kind: 'failed'; readonly action: Action; readonly reason: ActionReason; readonly failure: Failure }
  /** Not tried: the person may not do it, or `after` was not carried out and it leans on that. */
  | { readonly kind: 'skipped'; readonly action: Action; readonly after?: Action };

export interface StepReport {
  /** Address of the list; absent: the navigation. */
  readonly list?: string;
  /** The list was there before. */
  readonly existed: boolean;
  readonly outcomes: readonly ActionOutcome[];
  readonly obstacles: readonly Obstacle[];
}

/** Why a run came to its end. */
export type Ending =
  | 'finished'
  /** Somebody asked to stop after a step. */
  | 'stopped'
  /** The rights of the person ended on the way. */
  | 'rights'
  | 'readOnly'
  | 'full'
  | 'offline'
  | 'signedOut'
  /** SharePoint throttled for too long. */
  | 'busy';

/** What a run did, as data; the screen words it. */
export interface SetUpReport {
  readonly site: string;
  readonly ending: Ending;
  /** Steps in their order, those too that were not come to: they have fewer outcomes than actions. */
  readonly steps: readonly StepReport[];
  /** What a look at the end still finds to do; absent: the site could not be looked at. */
  readonly left?: Plan;
}

export interface SetUpProgress {
  /** The step at work, from 0; `steps.length` while the site is looked at once more. */
  readonly step: number;
  /** The action at work within the step, from 0. */
  readonly action: number;
  /** Actions that are over, of all. */
  readonly over: number;
  readonly of: number;
  readonly steps: readonly StepReport[];
}

/** What a run needs from outside. */
export interface SetUpDesk {
  readonly provisioning: Provisioning;
  readonly wishes: Wishes;
  /** Resolves after so many seconds, or as soon as somebody asked to stop. */
  readonly pause: (seconds: number) => Promise<void>;
  /** Somebody asked to stop; looked at between two steps, and before something is tried again. */
  readonly stopped: () => boolean;
  readonly tell: (progress: SetUpProgress) => void;
  /** Absent: the lists of this package. */
  readonly declared?: readonly List[];
}

const failureOf = (error: unknown): Failure =>
  error instanceof ProgrammeError
    ? error.failure
    : { kind: 'unexpected', what: 'setup', detail: String((error as Error | undefined)?.message ?? error) };

/** Ends a run for all that is still to come. */
const fatal: Partial<Readonly<Record<ActionReason, Ending>>> = {
  busy: 'busy',
  offline: 'offline',
  signedOut: 'signedOut',
  readOnly: 'readOnly',
  full: 'full'
};

/** A run on its way. */
interface Course extends SetUpDesk {
  readonly plan: Plan;
  readonly declared: readonly List[];
  readonly steps: (StepReport & { readonly outcomes: ActionOutcome[] })[];
  /** The site as it was looked at last. */
  readonly site: () => SiteState;
  readonly look: (site: SiteState) => void;
  /** Why the run comes to its end; undefined: it goes on. */
  readonly ending: () => Ending | undefined;
  readonly end: (ending: Ending | undefined) => void;
}

interface StepPlace {
  readonly step: number;
  readonly action: number;
}

const courseOf = (plan: Plan, seen: SiteState, run: SetUpDesk): Course => {
  let site = seen;
  let ending: Ending | undefined = seen.readOnly ? 'readOnly' : undefined;
  const steps = plan.map(({ list, exists, obstacles }) => ({
    ...(list === undefined ? {} : { list }),
    existed: exists,
    outcomes: [],
    obstacles
  }));
  return {
    declared: lists,
    ...run,
    plan,
    steps,
    site: () => site,
    look: (now) => (site = now),
    ending: () => ending,
    end: (why) => (ending ??= why)
  };
};

const copied = ({ steps }: Course): readonly StepReport[] =>
  steps.map((step) => ({ ...step, outcomes: [...step.outcomes] }));

const tellOf = (course: Course, { step, action }: StepPlace): void => {
  const of = course.plan.reduce((sum, { actions }) => sum + actions.length, 0);
  const over = course.steps.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
  course.tell({ step, action, over, of, steps: copied(course) });
};

const pauseFor = (failure: Failure, attempt: number): number | undefined => {
  const reason = reasonOf(failure);
  return reason === 'busy' || reason === 'offline' ? pauseAfter(failure, attempt) : undefined;
};

/**
 * Carries out an action, again where it may help: each action looks first, so that nothing is done twice. `stopped`: somebody
 * would not wait for that, and whether it was done nobody knows.
 */
const tried = async (course: Course, action: Action): Promise<Failure | 'stopped' | undefined> => {
  for (let attempt = 1; ; attempt++)
    try {
      await course.provisioning.carryOut(action);
      return undefined;
    } catch (error) {
      const failure = failureOf(error);
      const seconds = pauseFor(failure, attempt);
      if (seconds === undefined) return failure;
      await course.pause(seconds);
      if (course.stopped()) return 'stopped';
    }
};

/** One thing was refused: was it that thing, or has the person lost what set-up takes? */
const rightsEnded = async (course: Course): Promise<Ending | undefined> => {
  try {
    const site = await course.provisioning.inspect();
    course.look(site);
    if (site.readOnly) return 'readOnly';
    return site.may.manageLists ? undefined : 'rights';
  } catch {
    return 'rights';
  }
};

const notDone = ({ steps }: Course): readonly Action[] =>
  steps.flatMap(({ outcomes }) => outcomes.flatMap(({ kind, action }) => (kind === 'done' ? [] : [action])));

/** What became of an action; undefined: somebody stopped before that was known. */
const actionOutcome = async (course: Course, action: Action): Promise<ActionOutcome | undefined> => {
  if (!mayDo(action, course.site())) return { kind: 'skipped', action };
  const after = notDone(course).find((before) => depends(action, before, course.declared));
  if (after !== undefined) return { kind: 'skipped', action, after };
  const failure = await tried(course, action);
  if (failure === undefined) return { kind: 'done', action };
  if (failure === 'stopped') return undefined;
  const reason = reasonOf(failure);
  course.end(fatal[reason] ?? (reason === 'rights' ? await rightsEnded(course) : undefined));
  return { kind: 'failed', action, reason, failure };
};

const stepDone = async (course: Course, step: number): Promise<void> => {
  for (const [action, todo] of course.plan[step]!.actions.entries()) {
    if (course.ending() !== undefined) return;
    tellOf(course, { step, action });
    const outcome = await actionOutcome(course, todo);
    if (outcome === undefined) return course.end('stopped');
    course.steps[step]!.outcomes.push(outcome);
  }
};

/** What a fresh look still finds to do. */
const leftOf = async ({ provisioning, wishes, declared }: Course): Promise<{ readonly left?: Plan }> => {
  try {
    return { left: setUpPlanOf(await provisioning.inspect(), wishes, declared) };
  } catch {
    return {};
  }
};

/**
 * Carries out a plan, one action at a time, and reports what was done. Stops between two steps when asked, and at once while
 * it sits out throttling; goes on after what failed and leaves out what leans on it. Never rejects; may be run again at any time, with
 * the plan of a fresh look.
 */
export const settingUp = async (plan: Plan, site: SiteState, run: SetUpDesk): Promise<SetUpReport> => {
  const course = courseOf(plan, site, run);
  for (const step of plan.keys()) {
    if (course.stopped()) course.end('stopped');
    if (course.ending() !== undefined) break;
    await stepDone(course, step);
  }
  tellOf(course, { step: plan.length, action: 0 });
  const { left } = await leftOf(course);
  return {
    site: course.site().url,
    ending: course.ending() ?? 'finished',
    steps: copied(course),
    ...(left === undefined ? {} : { left })
  };
};
