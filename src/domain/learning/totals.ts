import { type Day, dayOf, monthEnd, monthsLater } from '../common/day';
import { fewest, type PeopleCount, tableShown } from '../common/fewest';
import { mergeRows, type ProgressRow } from './progress';
import type { PathStage } from './starter';

/** How many there are, before anything is hidden. */
export interface CountedRow {
  readonly started: number;
  readonly done: number;
}

interface ShownRow {
  readonly started: PeopleCount;
  readonly done: PeopleCount;
}

/** What became of those who began the path in one month, by the end of the month after. */
export interface StarterTotals {
  /** All of them, and who did every mandatory module (or, without any, every module). */
  readonly whole: ShownRow;
  /** So many at least, in steps of five; 0: fewer than ten. */
  readonly modules: ReadonlyMap<string, ShownRow>;
}

/** Those who began and did not finish are a group too. */
const wholeShown = ({ started, done }: CountedRow): ShownRow => {
  const shown = tableShown([done, started - done], []).whole;
  return { started: shown.count ? started : 'few', done: shown.groups ? done : 'few' };
};

/** The smallest number of people that is told of a module. */
export const fewestOfModule = 2 * fewest;

/**
 * In steps of five from ten on, the last of which reaches up to everybody; 0: fewer than ten. Of fewer than fifteen nothing is told. The people of a module are among those of the
 * path and of other modules, of whom exact numbers stand elsewhere too: an exact number beside them would leave groups of one. Where steps
 * are told instead, nothing that numbers leave of each other is known to be of one to four people; were the first step five, modules of
 * four could be known by adding up to everybody.
 */
const atLeast = (count: number, of: number): PeopleCount => {
  if (of < fewestOfModule + fewest) return 'few';
  const most = Math.min(count, of - fewest);
  return most < fewestOfModule ? 0 : most - (most % fewest);
};

const moduleShown = ({ started, done }: CountedRow, of: number): ShownRow => ({
  started: atLeast(started, of),
  done: atLeast(done, of)
});

/** A month as it is shown: the whole path as in the indicators, and its modules. */
export const monthShown = (whole: CountedRow, modules: readonly CountedRow[]) => ({
  whole: wholeShown(whole),
  modules: modules.map((module) => moduleShown(module, whole.started))
});

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

/** The last months up to a day, oldest first: `2026-09`, `2026-10`, `2026-11`. */
export const monthsUntil = (day: string, count: number): readonly string[] => {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => {
    const at = year * 12 + (month - 1) - (count - 1 - index);
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
};

/** Somebody on the path: when they began, and the days of what they did; what has no day counts nowhere. */
interface Walk {
  readonly began: Day;
  readonly started: ReadonlyMap<string, Day>;
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
    const started = new Map([...done, ...datedOf(person.started, keys)]);
    const [began] = [...started.values()].sort();
    return began === undefined ? [] : [{ began, started, done }];
  });
};

/**
 * Months of which the figures stand: the month after them is over as well. What somebody does later changes none of them, so that two
 * days cannot be subtracted, and everybody began in one month alone, so that two months cannot. The newest last.
 */
export const closedMonths = (day: Day, count: number): readonly string[] => monthsUntil(monthsLater(day, -2), count);

/** Those who began in a month, with what they had done by the end of the month after. */
const countedIn = (walks: readonly Walk[], needed: readonly string[], month: string) => {
  const until = monthEnd(`${month}-01`, 1);
  const those = walks.filter(({ began }) => began.startsWith(month));
  const isBy = (days: ReadonlyMap<string, Day>, key: string): boolean => (days.get(key) ?? '9') <= until;
  return {
    whole: {
      started: those.length,
      done: those.filter(({ done }) => needed.length > 0 && needed.every((key) => isBy(done, key))).length
    },
    module: (key: string): CountedRow => ({
      started: those.filter(({ started }) => isBy(started, key)).length,
      done: those.filter(({ done }) => isBy(done, key)).length
    })
  };
};

/** Counts people, by who wrote the row and never by whom it names. `month`: one of `closedMonths`. */
export const totalsOf = (rows: readonly ProgressRow[], stages: readonly PathStage[], month: string): StarterTotals => {
  const needed = neededOf(stages);
  const counted = countedIn(walksOf(rows, stages), needed, month);
  const keys = stages.flatMap(({ steps }) => steps.map(({ key }) => key));
  const { whole, modules } = monthShown(counted.whole, keys.map(counted.module));
  return { whole, modules: new Map(modules.map((module, at) => [keys[at] ?? '', module])) };
};

/** Who began the path in a month, and how many of them had finished it by the end of the month after. */
export interface MonthFinishers {
  /** `2026-09` */
  readonly month: string;
  readonly began: PeopleCount;
  readonly finished: PeopleCount;
}

/** The starters of the last closed months. */
export const finishersOf = (
  rows: readonly ProgressRow[],
  stages: readonly PathStage[],
  day: Day,
  count = 3
): readonly MonthFinishers[] => {
  const walks = walksOf(rows, stages);
  return closedMonths(day, count).map((month) => {
    const { started, done } = wholeShown(countedIn(walks, neededOf(stages), month).whole);
    return { month, began: started, finished: done };
  });
};
