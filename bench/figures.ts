import { intervalOf, middleOf, type Interval } from './interval.ts';
import type { Group } from './plan.ts';
import { heldToFinder, subjects, type CaseKey, type SubjectKey } from './subjects.ts';
import type { Turn } from './turn.ts';
import type { Condition, VisitResult } from './visit.ts';

/** One subject in one case under one condition, against the floor of the same turns. */
export interface Figure extends Condition {
  readonly people: number;
  readonly subject: SubjectKey;
  readonly case: CaseKey;
  /** First card divided by the floor's, turn by turn. */
  readonly ratios: readonly number[];
  readonly ratio: Interval;
  /** Milliseconds to the first card: centre of ours and of the floor's. */
  readonly card: number;
  readonly floor: number;
  /** Beyond what the floor's page asks for, until the first card stood. */
  readonly requests: number;
  readonly questions: number;
  readonly kilobytes: number;
  /** The largest of all turns. */
  readonly shift: number;
  /** The part of the machine that others had, in the noisiest turn that counts; absent: the system does not tell. */
  readonly others?: number;
}

const paired = (turns: readonly Turn[], subject: SubjectKey, which: CaseKey): readonly (readonly VisitResult[])[] => {
  const { floor } = subjects[subject];
  return turns.flatMap(({ visits }) => {
    const ours = visits[subject]?.[which];
    const under = floor === undefined ? undefined : visits[floor]?.[which];
    return ours === undefined || under === undefined ? [] : [[ours, under]];
  });
};

const figureOf = (group: Group, turns: readonly Turn[], subject: SubjectKey, which: CaseKey): Figure | undefined => {
  const pairs = paired(turns, subject, which);
  const ours = pairs.flatMap(([first]) => first ?? []);
  const under = pairs.flatMap(([, second]) => second ?? []);
  if (ours.length === 0) return undefined;
  const middle = (read: (visit: VisitResult) => number): number => middleOf(ours.map(read)) - middleOf(under.map(read));
  const ratios = ours.map(({ card }, at) => card / (under[at]?.card ?? Number.NaN));
  const others = turns.flatMap((turn) => turn.others ?? []);
  return {
    people: group.people,
    latency: group.latency,
    slowdown: group.slowdown,
    subject,
    case: which,
    ratios,
    ratio: intervalOf(ratios),
    card: middleOf(ours.map(({ card }) => card)),
    floor: middleOf(under.map(({ card }) => card)),
    requests: middle(({ requests }) => requests),
    questions: middle(({ questions }) => questions),
    kilobytes: middle(({ kilobytes }) => kilobytes),
    shift: Math.max(...ours.map(({ shift }) => shift)),
    ...(others.length === 0 ? {} : { others: Math.max(...others) })
  };
};

/** Everything that a group's turns say, floors left out: they are in each figure. */
export const figuresOf = (group: Group, turns: readonly Turn[]): readonly Figure[] =>
  group.subjects
    .filter((subject) => subjects[subject].floor !== undefined)
    .flatMap((subject) => group.cases.flatMap((which) => figureOf(group, turns, subject, which) ?? []));

/** What belongs together from run to run. */
export const nameOf = ({ people, latency, slowdown, subject, case: which }: Figure): string => {
  const network = latency === 0 ? '' : `, ${latency} ms`;
  const processor = slowdown === 1 ? '' : `, processor ${slowdown}× slower`;
  return `${subjects[subject].name}, ${people.toLocaleString('en-GB')}, ${which}${network}${processor}`;
};

/** How often an empty web part a first card may take; undefined: nobody has promised anything. */
export const goalOf = ({ people, latency, slowdown, subject, case: which }: Figure): number | undefined => {
  if (!['finder', 'roster', 'starter', ...heldToFinder].includes(subject) || which === 'changed' || latency > 50)
    return undefined;
  const cold = which === 'cold';
  if (people === 117) return cold ? 1.2 : 1.05;
  if (latency > 0 || slowdown > 1) return undefined;
  if (people === 6000) return cold ? 1.5 : 1.1;
  return people === 20_000 ? (cold ? 2 : 1.2) : undefined;
};

/** A part against the Finder in the same turns. */
export interface AgainstFinder {
  readonly figure: Figure;
  /** First card divided by the Finder's, turn by turn. */
  readonly ratio: Interval;
}

/** Parts that were promised to be no slower than the Finder: both stand over the same floor, which falls out. */
export const againstFinder = (figures: readonly Figure[]): readonly AgainstFinder[] =>
  figures
    .filter(({ subject }) => heldToFinder.includes(subject))
    .flatMap((figure) => {
      const finder = figures.find(
        ({ subject, people, latency, slowdown, case: which }) =>
          subject === 'finder' &&
          people === figure.people &&
          latency === figure.latency &&
          slowdown === figure.slowdown &&
          which === figure.case
      );
      if (finder === undefined || finder.ratios.length !== figure.ratios.length) return [];
      return [
        { figure, ratio: intervalOf(figure.ratios.map((ratio, at) => ratio / (finder.ratios[at] ?? Number.NaN))) }
      ];
    });

/** Slower beyond what chance explains; without an interval as the centre says. */
export const isSlower = ({ centre, low }: Interval): boolean => (low ?? centre) > 1;
