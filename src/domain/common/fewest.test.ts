import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { csvOf } from './csv';
import { fewest, medianShown, tableShown } from './fewest';

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

it.each([
  { whole: [9, 3], lines: [], shown: { count: true, groups: false } },
  { whole: [3, 0], lines: [], shown: { count: false, groups: false } },
  { whole: [2, 2, 9], lines: [], shown: { count: true, groups: false } },
  { whole: [0, 0], lines: [], shown: { count: true, groups: true } },
  { whole: [5, 6], lines: [], shown: { count: true, groups: true } }
])('of $whole one reads $shown', ({ whole, lines, shown }) => {
  expect(tableShown(whole, lines).whole).toEqual(shown);
});

it('a median of four is none', () => {
  expect([medianShown([1, 2, 3, 4]), medianShown([5, 1, 2, 9, 3]), medianShown([1, 2, 3, 4, 5, 9])]).toEqual([
    undefined,
    3,
    3.5
  ]);
});

/** A number that stands in a table, and of which people it is, by the cells that they are in. */
interface Told {
  readonly value: number;
  readonly of: ReadonlySet<string>;
}

/** A period's table as it leaves the house: a file, in which what is not shown is a word. */
const fileOf = (lines: readonly (readonly number[])[]): string => {
  const whole = [0, 1].map((group) => sumOf(lines.map((line) => line[group] ?? 0)));
  const shown = tableShown(whole, lines);
  const cells = (groups: readonly number[], { count, groups: both }: { count: boolean; groups: boolean }) => [
    count ? sumOf(groups) : 'few',
    ...groups.map((each) => (both ? each : 'few'))
  ];
  return csvOf([cells(whole, shown.whole), ...lines.map((line, at) => cells(line, shown.lines[at]!))], 'en-GB');
};

/** What somebody reads who has the file of a period, and knows nothing else. */
const readFrom = (file: string, period: string): readonly Told[] =>
  file
    .replace('\ufeff', '')
    .trim()
    .split('\r\n')
    .flatMap((line, at, { length }) =>
      line.split(',').flatMap((cell, column) => {
        const places = at === 0 ? Array.from({ length: length - 1 }, (_none, place) => place) : [at - 1];
        const groups = column === 0 ? [0, 1] : [column - 1];
        const of = new Set(places.flatMap((place) => groups.map((group) => `${period} ${place} ${group}`)));
        return cell === 'few' ? [] : [{ value: Number(cell), of }];
      })
    );

const united = (one: Told, other: Told): Told | undefined =>
  [...one.of].some((cell) => other.of.has(cell))
    ? undefined
    : { value: one.value + other.value, of: new Set([...one.of, ...other.of]) };

const without = (one: Told, other: Told): Told | undefined =>
  [...other.of].every((cell) => one.of.has(cell))
    ? { value: one.value - other.value, of: new Set([...one.of].filter((cell) => !other.of.has(cell))) }
    : undefined;

/** Everything that adding and taking away makes of what was read: unions, differences, complements of any of them. */
const derived = (told: readonly Told[]): readonly Told[] => {
  const all = new Map<string, Told>();
  const sign = ({ of }: Told): string => [...of].sort().join();
  const queue = [...told];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (all.has(sign(next))) continue;
    for (const other of [...all.values()])
      for (const made of [united(next, other), without(next, other), without(other, next)])
        if (made !== undefined && made.of.size > 0 && !all.has(sign(made))) queue.push(made);
    all.set(sign(next), next);
  }
  return [...all.values()];
};

it('no union, difference or complement of the files of a period and the next is of one to four people', () => {
  const line = tuple(constantFrom(0, 1, 2, 4, 5, 6, 9, 30), integer({ min: 0, max: 8 }));
  const period = array(line, { minLength: 1, maxLength: 4 });
  assert(
    property(period, period, (this_, next) => {
      const found = [
        ...derived(readFrom(fileOf(this_), 'this')),
        ...derived(readFrom(fileOf(next), 'next')),
        // Both together: what they tell has nobody in common, so that it only adds up.
        ...derived([...readFrom(fileOf(this_), 'this').slice(0, 3), ...readFrom(fileOf(next), 'next').slice(0, 3)])
      ];
      expect(found.filter(({ value }) => value > 0 && value < fewest)).toEqual([]);
    }),
    { numRuns: 300 }
  );
});
