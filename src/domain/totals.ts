import { mergeRows, type ProgressRow } from './progress';
import type { Stage } from './starter';

/** Fewer people than this are never shown as a number: somebody might be known by it. */
export const fewest = 5;

/** A number of people; `few`: more than none and fewer than five. */
export type People = number | 'few';

export interface Count {
  readonly started: People;
  readonly done: People;
  /** Done in each month of `months`, in their order. */
  readonly byMonth: readonly People[];
}

export interface Totals {
  /** `2026-11`, in order. */
  readonly months: readonly string[];
  readonly modules: ReadonlyMap<string, Count>;
  /** Everybody who did every mandatory module (or, without any, every module). */
  readonly whole: Count;
}

const hidden = (count: number): People => (count > 0 && count < fewest ? 'few' : count);

/**
 * Months that add up to a number that is shown: a single hidden one could be worked out, so that the next smallest is
 * hidden with it.
 */
const hiddenMonths = (counts: readonly number[], total: number): readonly People[] => {
  const shown = counts.map(hidden);
  const secret = counts.filter((_count, index) => shown[index] === 'few');
  // Rows without a day belong to no month; they hide as well as a month does.
  const dated = counts.reduce((sum, count) => sum + count, 0);
  if (secret.length !== 1 || total - dated >= fewest || hidden(total) === 'few') return shown;
  const next = counts.reduce<number | undefined>(
    (least, count, index) =>
      shown[index] !== 'few' && count > 0 && (least === undefined || count < (counts[least] ?? 0)) ? index : least,
    undefined
  );
  return shown.map((people, index) => (index === next ? 'few' : people));
};

interface Person {
  readonly done: ReadonlyMap<string, string | undefined>;
  readonly started: ReadonlySet<string>;
}

const personOf = (rows: readonly ProgressRow[], author: number): Person => {
  const ticks = [...mergeRows(rows, author)];
  return {
    done: new Map(ticks.filter(([, { state }]) => state === 'Done').map(([key, { doneOn }]) => [key, doneOn])),
    started: new Set(ticks.filter(([, { state }]) => state !== 'None').map(([key]) => key))
  };
};

const countOf = (started: number, dates: readonly (string | undefined)[], months: readonly string[]): Count => {
  const counts = months.map((month) => dates.filter((date) => date?.startsWith(month)).length);
  return { started: hidden(started), done: hidden(dates.length), byMonth: hiddenMonths(counts, dates.length) };
};

/** Counts people, by who wrote the row and never by whom it names. `months` are the last ones that are asked for. */
export const totalsOf = (rows: readonly ProgressRow[], stages: readonly Stage[], months: readonly string[]): Totals => {
  const byAuthor = new Map<number, ProgressRow[]>();
  for (const row of rows) {
    const mine = byAuthor.get(row.author);
    if (mine === undefined) byAuthor.set(row.author, [row]);
    else mine.push(row);
  }
  const people = [...byAuthor].map(([author, mine]) => personOf(mine, author));
  const steps = stages.flatMap((stage) => stage.steps);
  const needed = steps.some((step) => step.mandatory) ? steps.filter((step) => step.mandatory) : steps;

  const modules = steps.map(({ key }): [string, Count] => {
    const dates = people.filter(({ done }) => done.has(key)).map(({ done }) => done.get(key));
    return [key, countOf(people.filter(({ started }) => started.has(key)).length, dates, months)];
  });
  const finished = people.filter(({ done }) => needed.length > 0 && needed.every(({ key }) => done.has(key)));
  // The whole path is done on the day of its last step.
  const days = finished.map(
    ({ done }) =>
      needed
        .map(({ key }) => done.get(key) ?? '')
        .sort()
        .pop() || undefined
  );
  const begun = people.filter(({ started }) => steps.some(({ key }) => started.has(key))).length;
  return { months, modules: new Map(modules), whole: countOf(begun, days, months) };
};

/** The last months up to a day, oldest first: `2026-09`, `2026-10`, `2026-11`. */
export const monthsUntil = (day: string, count: number): readonly string[] => {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => {
    const at = year * 12 + (month - 1) - (count - 1 - index);
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
};
