import { withoutSurprise } from '../../../domain/privacy/rights';
import type { Run, RunCounts } from '../../../domain/runs/run';
import { setUpPlanOf } from '../../../domain/setup/plan';
import type { Action, Plan, SetUpStep, Wishes } from '../../../domain/setup/setup';
import { type SetUpProgress, type SetUpReport, settingUp, type StepReport } from '../../../domain/setup/settingUp';
import type { SiteState } from '../../../domain/setup/site';
import { type Course, type RunEnded, type RunSoFar, runsOf } from '../runs/runsOf';

/** The site as it is, and what is to be done about it. */
export interface SiteLook {
  readonly site: SiteState;
  readonly plan: Plan;
}

export interface SetUpWork {
  readonly plan: Plan;
  readonly wishes: Required<Omit<Wishes, 'groups' | 'handlers'>> & Pick<Wishes, 'handlers'>;
  /** As it was when this was planned; absent: a page before this one saw it. */
  readonly site?: SiteState;
}

export interface SetUpResults {
  readonly steps: readonly StepReport[];
  /** Absent: it has only begun. */
  readonly progress?: SetUpProgress;
  /** Absent: it is not over, or its page went in the middle. */
  readonly report?: SetUpReport;
}

export type SetUpRun = Run<SetUpWork, SetUpResults>;

const sizeOf = (plan: Plan): number => plan.reduce((sum, { actions }) => sum + actions.length, 0);

const countsOf = ({ plan }: SetUpWork, { steps }: SetUpResults): RunCounts => {
  const outcomes = steps.flatMap((step) => step.outcomes);
  return { of: sizeOf(plan), over: outcomes.length, done: outcomes.filter(({ kind }) => kind === 'done').length };
};

export const setUpSoFar = (
  work: SetUpWork,
  results: SetUpResults = { steps: [] }
): RunSoFar<SetUpWork, SetUpResults> => ({ work, results, counts: countsOf(work, results) });

/** Set-up’s own; what health alone does is no step of it. */
type SetUpAction = Exclude<Action['kind'], 'settleColumn' | 'freeRows' | 'releaseRows' | 'removeColumn' | 'renameRow'>;

const actionKinds: Readonly<Record<SetUpAction, true>> = {
  createList: true,
  titleList: true,
  createColumn: true,
  titleColumn: true,
  indexColumn: true,
  uniqueColumn: true,
  requireColumn: true,
  wordChoices: true,
  addChoices: true,
  createView: true,
  wordView: true,
  settleList: true,
  secureRows: true,
  openList: true,
  narrowList: true,
  letHandle: true,
  navigation: true,
  seed: true
};

const isNamed = (each: unknown): boolean => typeof (each as { name?: unknown } | null)?.name === 'string';

const isAction = (value: unknown): value is Action => {
  const { kind, list, from, group } = (value ?? {}) as Readonly<Record<'kind' | 'list' | 'from' | 'group', unknown>>;
  return (
    Object.keys(actionKinds).some((each) => each === kind) &&
    (typeof list === 'string' || kind === 'navigation') &&
    (kind !== 'narrowList' || (Array.isArray(from) && from.every(isNamed))) &&
    (kind !== 'letHandle' || isNamed(group))
  );
};

type NotedStep = Pick<SetUpStep, 'list' | 'exists' | 'actions'>;

const isNotedStep = (value: unknown): value is NotedStep => {
  const { list, exists, actions } = (value ?? {}) as Partial<Record<keyof NotedStep, unknown>>;
  return (
    (list === undefined || typeof list === 'string') &&
    typeof exists === 'boolean' &&
    Array.isArray(actions) &&
    actions.every(isAction)
  );
};

/** What a page before this one noted of a set-up; undefined: it cannot be understood. */
const recalledSetUp = (work: unknown, noted: unknown): RunSoFar<SetUpWork, SetUpResults> | undefined => {
  const { plan, startingRows, keepNavigation } = (work ?? {}) as {
    plan?: unknown;
    startingRows?: unknown;
    keepNavigation?: unknown;
  };
  if (!Array.isArray(plan) || plan.length === 0 || !plan.every(isNotedStep)) return undefined;
  const actions = (plan as readonly NotedStep[]).flatMap((step) => step.actions);
  const handlers = actions.flatMap((action) => (action.kind === 'letHandle' ? [action.group] : []))[0];
  const wishes = { startingRows: startingRows === true, keepNavigation: keepNavigation === true, handlers };
  const done = Array.isArray(noted) ? (noted as readonly unknown[]) : [];
  const steps = plan.map(({ list, exists, actions }, step): StepReport => {
    const flags = done[step];
    const outcomes = actions.filter((_action, at) => Array.isArray(flags) && flags[at] === true);
    return {
      ...(list === undefined ? {} : { list }),
      existed: exists,
      outcomes: outcomes.map((action) => ({ kind: 'done', action })),
      obstacles: []
    };
  });
  return setUpSoFar({ plan: plan.map((step) => ({ ...step, obstacles: [] })), wishes }, { steps });
};

export const setUpRuns = runsOf<SetUpWork, SetUpResults>({
  kind: 'set-up',
  // Whoever comes back after its end looks at the site anew.
  kept: 'whileUnderWay',
  noted: {
    // Who is to handle private rows stands in the plan.
    work: ({ plan, wishes: { startingRows, keepNavigation } }) => ({
      startingRows,
      keepNavigation,
      plan: plan.map(({ list, exists, actions }): NotedStep => ({
        ...(list === undefined ? {} : { list }),
        exists,
        actions
      }))
    }),
    // Whether each action of each step was done, in their order.
    results: ({ steps }) => steps.map(({ outcomes }) => outcomes.map(({ kind }) => kind === 'done'))
  },
  recalled: recalledSetUp
});

/** Carries out what was seen, as far as a fresh look still finds it. */
export const setUpLists =
  (seen: SetUpWork) =>
  async ({ ports, ...course }: Course<SetUpWork, SetUpResults>): Promise<RunEnded> => {
    const { provisioning } = ports;
    const { wishes } = seen;
    // What was seen may be from before a coffee, or from before the last run.
    const site = await provisioning.inspect();
    const plan = withoutSurprise(setUpPlanOf(site, wishes), seen.plan);
    const work: SetUpWork = { site, plan, wishes };
    course.tell(setUpSoFar(work));
    const tell = (results: SetUpResults): void => {
      const { counts } = setUpSoFar(work, results);
      course.tell({ results, counts });
    };
    const report = await settingUp(plan, site, {
      provisioning,
      wishes,
      pause: course.pause,
      stopped: course.stopped,
      tell: (progress) => tell({ steps: progress.steps, progress })
    });
    tell({ steps: report.steps, report });
    const { ending } = report;
    return { ending: ending === 'finished' || ending === 'stopped' ? ending : 'interrupted' };
  };
