import { type Day, dayOf, monthEnd, monthsLater } from '../common/day';
import { isFew, partsShown, type PeopleCount, tableShown } from '../common/fewest';
import { mergeRows, type ProgressRow } from './progress';
import type { PathStage } from './starter';

/** A row before anything is hidden. */
export interface CountedRow {
  readonly started: number;
  readonly done: number;
  /** Done in each month of `months`, in their order. */
  readonly byMonth: readonly number[];
}

export interface Count {
  readonly started: PeopleCount;
  readonly done: PeopleCount;
  readonly byMonth: readonly PeopleCount[];
}

export interface StarterTotals {
  /** `2026-11`, in order. */
  readonly months: readonly string[];
  readonly modules: ReadonlyMap<string, Count>;
  /** Everybody who did every mandatory module (or, without any, every module). */
  readonly whole: Count;
}

/** Without those who are done, their months say nothing either: 8 in a month of 9 who started leave one. */
const rowShown = (counted: CountedRow, showsStarted: boolean, showsDone: boolean): Count => ({
  started: showsStarted ? counted.started : 'few',
  done: showsDone ? counted.done : 'few',
  byMonth: showsDone ? partsShown(counted.done, counted.byMonth) : counted.byMonth.map(() => 'few')
});

const startedShown = ({ started }: CountedRow): boolean => !isFew(started);

/** Those who began and are not done are a group too. */
const doneShown = ({ started, done }: CountedRow): boolean =>
  done === 0 || tableShown([done, started - done], []).whole.groups;

/** What is shown of a module. */
export const moduleShown = (counted: CountedRow): Count => rowShown(counted, startedShown(counted), doneShown(counted));

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * What is shown of the whole path. It holds everybody of each module and is held by those that it needs, so that a module
 * taken from it leaves a group, and so does it taken from all modules together: those who are in several. One that is few
 * hides the number of the whole. Only numbers that are shown are compared; what a hidden one would leave must decide
 * nothing, or it could be told from what is shown.
 */
export const wholeShown = (whole: CountedRow, modules: readonly CountedRow[], needed: readonly CountedRow[]): Count => {
  const begun = modules.filter(startedShown).map(({ started }) => started);
  const several = sumOf(begun) - whole.started;
  const showsStarted =
    startedShown(whole) &&
    // Less than none: hidden modules would be known by the people whom they alone have.
    several >= 0 &&
    ![several, ...begun.map((each) => whole.started - each)].some(isFew);
  const plain = needed.every(doneShown);
  const lacking = needed.map(({ done }) => whole.started - done);
  const lackingSeveral = plain ? sumOf(lacking) - (whole.started - whole.done) : 0;
  const showsDone =
    !isFew(whole.done) &&
    !(showsStarted && [whole.started - whole.done, lackingSeveral].some(isFew)) &&
    // Nobody is nobody, whatever the modules hide.
    (whole.done === 0 || (plain && !needed.some(({ done }) => isFew(done - whole.done))));
  return rowShown(whole, showsStarted, showsDone);
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

/** The day of the last step that was needed; undefined: not all of them are done; empty: no day was written down. */
const finishedOn = ({ done }: PersonsTicks, needed: readonly string[]): string | undefined =>
  needed.length > 0 && needed.every((key) => done.has(key))
    ? (needed
        .map((key) => done.get(key) ?? '')
        .sort()
        .pop() ?? '')
    : undefined;

const countedOf = (started: number, dates: readonly (string | undefined)[], months: readonly string[]): CountedRow => ({
  started,
  done: dates.length,
  byMonth: months.map((month) => dates.filter((date) => date?.startsWith(month)).length)
});

/** Counts people, by who wrote the row and never by whom it names. `months` are the last ones that are asked for. */
export const totalsOf = (
  rows: readonly ProgressRow[],
  stages: readonly PathStage[],
  months: readonly string[]
): StarterTotals => {
  const people = peopleOf(rows);
  const steps = stages.flatMap((stage) => stage.steps);
  const needed = neededOf(stages);

  const modules = new Map(
    steps.map(({ key }) => {
      const dates = people.filter(({ done }) => done.has(key)).map(({ done }) => done.get(key));
      return [key, countedOf(people.filter(({ started }) => started.has(key)).length, dates, months)];
    })
  );
  // The whole path is done on the day of its last step.
  const days = people
    .map((person) => finishedOn(person, needed))
    .filter((on) => on !== undefined)
    .map((on) => on || undefined);
  const begun = people.filter(({ started }) => steps.some(({ key }) => started.has(key))).length;
  const whole = wholeShown(
    countedOf(begun, days, months),
    [...modules.values()],
    needed.flatMap((key) => modules.get(key) ?? [])
  );
  return { months, modules: new Map([...modules].map(([key, counted]) => [key, moduleShown(counted)])), whole };
};

/** The last months up to a day, oldest first: `2026-09`, `2026-10`, `2026-11`. */
export const monthsUntil = (day: string, count: number): readonly string[] => {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => {
    const at = year * 12 + (month - 1) - (count - 1 - index);
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
};

/** Who began the path in a month, and how many of them had finished it by the end of the month after. */
export interface MonthFinishers {
  /** `2026-09` */
  readonly month: string;
  readonly began: PeopleCount;
  readonly finished: PeopleCount;
}

/**
 * Starters of the last months of which that much time has gone by, the newest last. A month's figures stay as they are from then on: what
 * somebody does later changes none of them, so that two days cannot be subtracted.
 */
export const finishersOf = (
  rows: readonly ProgressRow[],
  stages: readonly PathStage[],
  day: Day,
  count = 3
): readonly MonthFinishers[] => {
  const needed = neededOf(stages);
  const keys = new Set(stages.flatMap(({ steps }) => steps.map(({ key }) => key)));
  const walked = peopleOf(rows).map((person) => ({
    began: [...person.started].flatMap(([key, on]) => (keys.has(key) ? (dayOf(on) ?? []) : [])).sort()[0],
    finished: dayOf(finishedOn(person, needed))
  }));
  return monthsUntil(monthsLater(day, -2), count).map((month) => {
    const those = walked.filter(({ began }) => began?.startsWith(month) === true);
    const until = monthEnd(`${month}-01`, 1);
    const done = those.filter(({ finished }) => finished !== undefined && finished <= until).length;
    const shown = tableShown([done, those.length - done], []).whole;
    return {
      month,
      began: shown.count ? those.length : 'few',
      finished: shown.groups ? done : 'few'
    };
  });
};
