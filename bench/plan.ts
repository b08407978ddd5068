import { heldToFinder, type CaseKey, type SubjectKey } from './subjects.ts';
import type { Condition } from './visit.ts';

/** One block of the table: the same people, the same network, the same processor. */
export interface Group extends Condition {
  /** Serving ambassadors. */
  readonly people: number;
  /** Those measured in each turn; the floors that they are compared with stand among them. */
  readonly subjects: readonly SubjectKey[];
  readonly cases: readonly CaseKey[];
  readonly turns: number;
}

/** Ambassadors of the intranet in which the other lists are as long as they may be: each part there at its full size. */
export const fullSize = 8000;
/** Rows of those lists. */
export const fullLists = {
  trainings: 8000,
  questions: 20_000,
  replies: 100_000,
  sessions: 1000,
  registrations: 50_000,
  calls: 12,
  applications: 1000,
  indicators: 240
} as const;

const parts: readonly SubjectKey[] = [
  'floor',
  'finder',
  'roster',
  'starter',
  'catalogue',
  'questions',
  'sessions',
  'calls',
  'indicators',
  'floorAtHome',
  'home'
];
/** What grows with other lists than people: more of those, or a slower network or processor, say nothing new. */
const withOtherLists = heldToFinder;
const others = parts.filter((subject) => !withOtherLists.includes(subject));
const all: readonly CaseKey[] = ['cold', 'revisit', 'changed'];
const fast: Condition = { latency: 0, slowdown: 1 };
const slower: Condition = { latency: 0, slowdown: 4 };

const block = (
  people: number,
  condition: Condition,
  { subjects = parts, cases = all, turns = 5 }: Partial<Pick<Group, 'subjects' | 'cases' | 'turns'>> = {}
): Group => ({ people, ...condition, subjects, cases, turns });

const finder: readonly SubjectKey[] = ['floor', 'finder'];
const conditions: readonly Condition[] = [{ latency: 50, slowdown: 1 }, { latency: 200, slowdown: 1 }, slower];

/**
 * Not the full product: every part and Home at each size without latency; latency and the slow processor at 117 for all
 * and at 6,000 for the Finder; at 8,000 those whose own lists are as long, beside the Finder; the naive Finder where it can still be borne. Turns are what 40 minutes allow.
 */
export const wholePlan: readonly Group[] = [
  block(117, fast, { subjects: ['floor', 'naive', ...parts.slice(1)], turns: 8 }),
  ...conditions.map((condition) => block(117, condition, { subjects: others, cases: ['cold', 'revisit'] })),
  block(1000, fast, { subjects: ['floor', 'naive', ...others.slice(1)] }),
  block(6000, fast, { subjects: others }),
  ...conditions.map((condition) => block(6000, condition, { subjects: finder, cases: ['cold', 'revisit'] })),
  block(fullSize, fast, { subjects: ['floor', 'finder', ...withOtherLists], cases: ['cold', 'revisit'] }),
  block(20_000, fast, { subjects: others })
];

/** What a change to the first card shows in at once. */
export const quickPlan: readonly Group[] = [block(117, fast, { cases: ['cold', 'revisit'] })];

/** Seconds that one visit takes on two quiet cores, with its rest and the profile that it needs. */
const secondsOf = (subject: SubjectKey, { people, latency, slowdown }: Group): number => {
  const isFloor = subject === 'floor' || subject === 'floorAtHome';
  const rows =
    isFloor || subject === 'starter' || (subject === 'catalogue' && people !== fullSize)
      ? 0
      : people / (subject === 'naive' ? 400 : 8000);
  return (isFloor ? 0.9 : 1.2) + rows * Math.sqrt(slowdown) + latency / (isFloor ? 60 : 40) + (slowdown - 1) * 0.8;
};

/** Seconds that a group takes when nothing has to be repeated. */
export const estimateOf = (group: Group): number =>
  group.turns * group.cases.length * group.subjects.reduce((sum, subject) => sum + secondsOf(subject, group), 0);
