import type { Action, Plan, SetUpStep } from '../../../domain/setup/setup';
import type { ActionOutcome, SetUpProgress, SetUpReport, StepReport } from '../../../domain/setup/settingUp';
import type { SiteState } from '../../../domain/setup/site';
import { say } from '../../../strings/say';
import { obstacleSentence, phraseOf, stepTitle, troubles } from './phrases';
import type { StepState, StepView } from './StepList';

const stepKey = ({ list }: { readonly list?: string }): string => list ?? 'navigation';

const waitingLine = ({ list, exists, actions }: SetUpStep, { language }: SiteState): string => {
  if (actions.length === 0) return say('SetUpInPlace');
  if (list === undefined) return say('SetUpLinksToCome');
  return say(exists ? 'SetUpComplete' : 'SetUpCreate', { what: phraseOf(actions, language) });
};

const doneOf = (outcomes: readonly ActionOutcome[]): readonly Action[] =>
  outcomes.flatMap(({ kind, action }) => (kind === 'done' ? [action] : []));

const doneLines = ({ list, existed, outcomes }: StepReport, { language }: SiteState): readonly string[] => {
  const done = doneOf(outcomes);
  if (done.length === 0) return outcomes.length === 0 ? [say('SetUpInPlace')] : [];
  if (list === undefined) return [say('SetUpLinksAdded')];
  return [say(existed ? 'SetUpCompleted' : 'SetUpCreated', { what: phraseOf(done, language) })];
};

/** A step that is over: what it did, and what it could not do. */
const overView = (step: StepReport, site: SiteState): StepView => {
  const wrong = [...step.obstacles.map(obstacleSentence), ...troubles(step.outcomes, site.owners)];
  return {
    key: stepKey(step),
    title: stepTitle(step.list),
    state: wrong.length > 0 ? 'trouble' : 'done',
    lines: [...(step.obstacles.length > 0 && step.outcomes.length === 0 ? [] : doneLines(step, site)), ...wrong]
  };
};

const waitingView = (step: SetUpStep, site: SiteState): StepView => ({
  key: stepKey(step),
  title: stepTitle(step.list),
  state: step.obstacles.length > 0 ? 'trouble' : step.actions.length === 0 ? 'done' : 'waiting',
  lines: [
    ...(step.obstacles.length > 0 && step.actions.length === 0 ? [] : [waitingLine(step, site)]),
    ...step.obstacles.map(obstacleSentence)
  ]
});

const verification = (state: StepState): StepView => ({
  key: 'verification',
  title: say('SetUpVerifying'),
  state,
  lines: [say('SetUpVerifyingHint')]
});

/** What set-up would do. */
export const plannedViews = (plan: Plan, site: SiteState): readonly StepView[] =>
  plan.map((step) => waitingView(step, site));

/** What it has done so far, does now and will do. */
export const runningViews = (plan: Plan, site: SiteState, progress: SetUpProgress): readonly StepView[] => [
  ...plan.map((step, index): StepView => {
    const report = progress.steps[index];
    if (index < progress.step && report !== undefined) return overView(report, site);
    const view = waitingView(step, site);
    if (index !== progress.step || step.actions.length === 0) return view;
    const at = say('SetUpActionOf', { i: progress.action + 1, n: step.actions.length });
    return { ...view, state: 'running', lines: [at, ...step.obstacles.map(obstacleSentence)] };
  }),
  verification(progress.step >= plan.length ? 'running' : 'waiting')
];

/** A step of which something was done: what that was, and what is left. */
const partlyView = (step: SetUpStep, done: StepReport, site: SiteState): StepView => {
  const left = waitingView({ ...step, exists: step.exists || doneOf(done.outcomes).length > 0 }, site);
  if (doneOf(done.outcomes).length === 0) return left;
  const lines = step.actions.length === 0 ? left.lines.slice(1) : left.lines;
  return { ...left, lines: [...doneLines(done, site), ...lines] };
};

/** What it did; steps that were not come to say what they would have done. */
export const endedViews = (plan: Plan, site: SiteState, report: SetUpReport): readonly StepView[] => [
  ...plan.map((step, index): StepView => {
    const done = report.steps[index];
    if (done === undefined || (done.outcomes.length === 0 && step.actions.length > 0)) return waitingView(step, site);
    const view = overView(done, site);
    const left = step.actions.slice(done.outcomes.length);
    // Whoever would not wait for a busy site has stopped in the middle of a step.
    return view.state === 'done' && left.length > 0 ? partlyView({ ...step, actions: left }, done, site) : view;
  }),
  verification(report.left === undefined ? 'waiting' : 'done')
];

/** What a page before this one did, and what is left to do as the site is now. */
export const leftViews = (plan: Plan, site: SiteState, steps: readonly StepReport[]): readonly StepView[] =>
  plan.map((step) => {
    const done = steps.find(({ list }) => list === step.list);
    return done === undefined ? waitingView(step, site) : partlyView(step, done, site);
  });

/** How many points of a report somebody has to look at. */
export const pointsOf = (views: readonly StepView[]): number =>
  views.filter(({ state }) => state === 'trouble').reduce((sum, { lines }) => sum + Math.max(1, lines.length - 1), 0);
