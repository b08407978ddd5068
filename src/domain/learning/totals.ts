import { type Day, dayOf } from '../common/day';
import { fewest, type PeopleCount, tableShown } from '../common/fewest';
import { mergeRows, type ProgressRow } from './progress';
import type { PathStage } from './starter';

/** How many there are of a month, before anything is hidden. */
interface CountedMonth {
  readonly began: number;
  readonly finished: number;
}

/** What became of those who began the path in one month, by the end of the month after. */
export interface StarterTotals {
  readonly began: PeopleCount;
  /** Who did every mandatory module (or, without any, every module). */
  readonly finished: PeopleCount;
  /** Who did a module: so many at least, in steps of five; 0: fewer than ten. */
  readonly modules: ReadonlyMap<string, PeopleCount>;
}

/** Those who began and did not finish are a group too. */
const wholeShown = ({ began, finished }: CountedMonth): Pick<StarterTotals, 'began' | 'finished'> => {
  const shown = tableShown([finished, began - finished], []).whole;
  return { began: shown.count ? began : 'few', finished: shown.groups ? finished : 'few' };
};

/** The smallest number of people that is told of a module. */
export const fewestOfModule = 2 * fewest;

/**
 * Who did a module, in steps of five from ten on, the last of which reaches up to everybody; 0: fewer than ten. The people of a module are
 * among those of the path and of other modules, of whom exact numbers stand elsewhere too: an exact number beside them would leave groups
 * of one. Nor is told who began a module: everybody began one of them, so that small modules are known by adding up to everybody.
 */
const atLeast = (done: number, of: number): number => {
  const most = Math.min(done, of - fewest);
  return most < fewestOfModule ? 0 : most - (most % fewest);
};

/**
 * A month as it is shown: the whole path as in the indicators, and who did each of its modules. Of fewer than fifteen, and where it is not
 * told how many finished, nothing is told of modules: what two of them have in common would tell it.
 */
export const monthShown = (whole: CountedMonth, modules: readonly number[]) => {
  const shown = wholeShown(whole);
  const isTold = shown.finished !== 'few' && whole.began >= fewestOfModule + fewest;
  return { ...shown, modules: modules.map((done) => (isTold ? atLeast(done, whole.began) : 'few')) };
};

/** What somebody did of the catalogue, by the keys of modules. */
interface PersonsTicks {
  /** With the day; undefined: nobody wrote it down. */
  readonly done: ReadonlyMap<string, string | undefined>;
  readonly started: ReadonlyMap<string, string | undefined>;
}

const personOf = (rows: readonly ProgressRow[], author: number): PersonsTicks => {
  const ticks = [...mergeRows(rows, author)];
  return {
    done: new Map(ticks.filter(([, { state }]) => state === 'Done').map(([key, { doneOn }]) => [key, doneOn])),
    started: new Map(ticks.filter(([, { state }]) => state !== 'None').map(([key, { startedOn }]) => [key, startedOn]))
  };
};

/** People by who wrote the rows, never by whom they name. */
const peopleOf = (rows: readonly ProgressRow[]): readonly PersonsTicks[] => {
  const byAuthor = new Map<number, ProgressRow[]>();
  for (const row of rows) {
    const mine = byAuthor.get(row.author);
    if (mine === undefined) byAuthor.set(row.author, [row]);
    else mine.push(row);
  }
  return [...byAuthor].map(([author, mine]) => personOf(mine, author));
};

/** What the whole path needs: its mandatory steps, without any all of them. */
const neededOf = (stages: readonly PathStage[]): readonly string[] => {
  const steps = stages.flatMap((stage) => stage.steps);
  const mandatory = steps.filter((step) => step.mandatory);
  return (mandatory.length > 0 ? mandatory : steps).map(({ key }) => key);
};

/** Months since the year 0, of a day or a month. */
const monthNumber = (day: string): number => {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  return year * 12 + (month - 1);
};

const monthNamed = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

/** The last months up to a day, oldest first: `2026-09`, `2026-10`, `2026-11`. */
export const monthsUntil = (day: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => monthNamed(monthNumber(day) - (count - 1 - index)));

/** The month after one: `2026-10` of `2026-09`. */
export const monthAfter = (month: string): string => monthNamed(monthNumber(month) + 1);

/** Somebody on the path: when they began, and the days of what they did; what has no day counts nowhere. */
interface Walk {
  readonly began: Day;
  readonly done: ReadonlyMap<string, Day>;
}

const datedOf = (ticks: ReadonlyMap<string, string | undefined>, keys: ReadonlySet<string>): ReadonlyMap<string, Day> =>
  new Map(
    [...ticks].flatMap(([key, on]) => {
      const day = dayOf(on);
      return day === undefined || !keys.has(key) ? [] : [[key, day] as const];
    })
  );

const walksOf = (rows: readonly ProgressRow[], stages: readonly PathStage[]): readonly Walk[] => {
  const keys = new Set(stages.flatMap(({ steps }) => steps.map(({ key }) => key)));
  return peopleOf(rows).flatMap((person) => {
    const done = datedOf(person.done, keys);
    // Who ticked a module that they never opened began it then.
    const [began] = [...done.values(), ...datedOf(person.started, keys).values()].sort();
    return began === undefined ? [] : [{ began, done }];
  });
};

/**
 * Months of which the figures stand: the month after them is over as well. What somebody does later changes none of them, so that two
 * days cannot be subtracted, and everybody began in one month alone, so that two months cannot. The newest last.
 */
export const closedMonths = (day: Day, count: number): readonly string[] => monthsUntil(day, count + 2).slice(0, count);

/** Those who began in a month, with what they had done by the end of the month after. */
const countedIn = (walks: readonly Walk[], needed: readonly string[], month: string) => {
  const until = monthAfter(month);
  const those = walks.filter(({ began }) => began.startsWith(month));
  const isBy = (days: ReadonlyMap<string, Day>, key: string): boolean => (days.get(key) ?? '9').slice(0, 7) <= until;
  return {
    whole: {
      began: those.length,
      finished: those.filter(({ done }) => needed.length > 0 && needed.every((key) => isBy(done, key))).length
    },
    didModule: (key: string): number => those.filter(({ done }) => isBy(done, key)).length
  };
};

/** Counts people, by who wrote the row and never by whom it names. `month`: one of `closedMonths`. */
export const totalsOf = (rows: readonly ProgressRow[], stages: readonly PathStage[], month: string): StarterTotals => {
  const counted = countedIn(walksOf(rows, stages), neededOf(stages), month);
  const keys = stages.flatMap(({ steps }) => steps.map(({ key }) => key));
  const { modules, ...whole } = monthShown(counted.whole, keys.map(counted.didModule));
  return { ...whole, modules: new Map(modules.map((done, at) => [keys[at] ?? '', done])) };
};

/** Who began the path in a month, and how many of them had finished it by the end of the month after. */
export interface MonthFinishers extends Pick<StarterTotals, 'began' | 'finished'> {
  /** `2026-09` */
  readonly month: string;
}

/** The starters of the last closed months. */
export const finishersOf = (
  rows: readonly ProgressRow[],
  stages: readonly PathStage[],
  day: Day,
  count = 3
): readonly MonthFinishers[] => {
  const walks = walksOf(rows, stages);
  return closedMonths(day, count).map((month) => ({
    month,
    ...wholeShown(countedIn(walks, neededOf(stages), month).whole)
  }));
};
