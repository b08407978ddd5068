import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { trainingRow } from '../../testing/rows';
import type { ProgressRow } from './progress';
import { startersPath } from './starter';
import { fewest } from '../common/fewest';
import { closedMonths, finishersOf, monthShown, monthsUntil, totalsOf } from './totals';

const stages = startersPath(
  [
    trainingRow({ id: 1, moduleKey: 'a', position: 1, mandatory: true }),
    trainingRow({ id: 2, moduleKey: 'b', position: 2, mandatory: true }),
    trainingRow({ id: 3, moduleKey: 'c', position: 3 })
  ],
  ['FR']
);
let newest = 0;
const done = (author: number, moduleKey: string, doneOn: string | undefined = '2026-09-03'): ProgressRow => ({
  id: ++newest,
  author,
  moduleKey,
  state: 'Done',
  startedOn: undefined,
  doneOn,
  version: 1
});
const several = (count: number, make: (author: number) => ProgressRow) =>
  Array.from({ length: count }, (_, index) => make(index + 1));
const month = '2026-09';

it('counts people by who wrote the row, each once', () => {
  const rows = [...several(16, (author) => done(author, 'a')), ...several(16, (author) => done(author, 'b'))];
  expect(totalsOf([...rows, ...rows], stages, month)).toMatchObject({ began: 16, finished: 16 });
  expect(totalsOf([...rows, ...rows], stages, month).modules.get('a')).toBe(10);
});

it('never tells a group under five', () => {
  const rows = several(4, (author) => done(author, 'a'));
  expect(totalsOf(rows, stages, month)).toMatchObject({ began: 'few', finished: 'few' });
  expect(totalsOf(rows, stages, month).modules.get('a')).toBe('few');
});

it('those who did not finish are a group too', () => {
  const rows = several(6, (author) => done(author, 'a')).concat(several(5, (author) => done(author, 'b')));
  // One of the six has not done the second one.
  expect(totalsOf(rows, stages, month)).toMatchObject({ began: 6, finished: 'few' });
});

it('the whole path is done with its last mandatory step', () => {
  const rows = several(11, (author) => done(author, 'a', '2026-09-09')).concat(
    several(6, (author) => done(author, 'b', '2026-10-02'))
  );
  expect(totalsOf(rows, stages, month)).toMatchObject({ began: 11, finished: 6 });
});

it.each([
  { of: 41, counts: [0, 4, 5, 9, 10, 34, 35, 36, 41], shown: [0, 0, 0, 0, 10, 30, 35, 35, 35] },
  { of: 15, counts: [9, 10, 14, 15], shown: [0, 10, 10, 10] },
  { of: 14, counts: [4, 14], shown: ['few', 'few'] }
])('a module is told in steps of five, of which the last one reaches up to all $of', ({ of, counts, shown }) => {
  expect(monthShown({ began: of, finished: 0 }, counts).modules).toEqual(shown);
});

it('a key that vanished, and what has no day, counts nowhere', () => {
  const rows = [
    ...several(9, (author) => done(author, 'gone')),
    ...several(9, (author) => ({ ...done(author, 'a'), doneOn: undefined }))
  ];
  const { modules, ...whole } = totalsOf(rows, stages, month);
  expect([...modules.keys()]).toEqual(['a', 'b', 'c']);
  expect(whole).toEqual({ began: 0, finished: 0 });
});

it('whoever began earlier is in no table of a later month', () => {
  const rows = several(9, (author) => done(author, 'a', '2026-08-31')).concat(
    several(9, (author) => done(author, 'b', '2026-09-01'))
  );
  expect(totalsOf(rows, stages, '2026-08')).toMatchObject({ began: 9, finished: 9 });
  expect(totalsOf(rows, stages, '2026-09')).toMatchObject({ began: 0, finished: 0 });
});

it('a month is closed once the one after it is over', () => {
  expect(closedMonths('2026-11-24', 2)).toEqual(['2026-08', '2026-09']);
  expect(closedMonths('2026-11-01', 1)).toEqual(['2026-09']);
  expect(closedMonths('2026-10-31', 1)).toEqual(['2026-08']);
});

/** Every way in which so many people may stand in so many places. */
const standings = (places: number, people: number): readonly (readonly number[])[] =>
  places === 1
    ? [[people]]
    : Array.from({ length: people + 1 }, (_, here) =>
        standings(places - 1, people - here).map((others) => [here, ...others])
      ).flat();

/**
 * Somebody who knows the rules reads a table, and thinks of every standing that shows the same: which group, of one place or
 * of several, can only be of one to four people?
 */
const givenAway = (
  all: readonly (readonly number[])[],
  table: (standing: readonly number[]) => readonly unknown[]
): readonly string[] => {
  const same = new Map<string, (readonly number[])[]>();
  for (const standing of all) {
    const read = table(standing).join(' ');
    const known = same.get(read);
    if (known === undefined) same.set(read, [standing]);
    else known.push(standing);
  }
  const places = all[0]?.length ?? 0;
  return [...same].flatMap(([read, fitting]) => {
    for (let group = 1; group < 1 << places; group++) {
      const sizeOf = (standing: readonly number[]): number =>
        standing.reduce((sum, count, at) => ((group >> at) & 1 ? sum + count : sum), 0);
      const size = sizeOf(fitting[0]!);
      if (size > 0 && size < fewest && fitting.every((each) => sizeOf(each) === size))
        return [`${read}: ${String(fitting[0])}, group ${group.toString(2)} of ${size}`];
    }
    return [];
  });
};

/** What a month tells when people stand in each way of having done some of so many modules, or none. */
const tableOfWays =
  (modules: number, needed: readonly number[]) =>
  (standing: readonly number[]): readonly unknown[] => {
    const count = (meant: (way: number) => boolean): number =>
      standing.reduce((sum, people, way) => (meant(way) ? sum + people : sum), 0);
    const did = (way: number, at: number): boolean => ((way >> at) & 1) === 1;
    const shown = monthShown(
      { began: count(() => true), finished: count((way) => needed.every((at) => did(way, at))) },
      Array.from({ length: modules }, (_none, at) => count((way) => did(way, at)))
    );
    return [shown.began, shown.finished, ...shown.modules];
  };

// How many they are is told, or they are fewer than five and nothing is: each number of people is a case of its own.
it.each([
  { modules: 1, needed: [0], people: [5, 9, 12, 14, 15, 16, 19, 20, 24, 45] },
  { modules: 2, needed: [0], people: [12, 15, 16, 18, 19, 20, 21, 24, 30] },
  { modules: 2, needed: [0, 1], people: [12, 15, 16, 18, 19, 20, 21, 24, 30] },
  { modules: 3, needed: [0, 1], people: [15] },
  { modules: 3, needed: [0, 1, 2], people: [15] }
])('of $modules modules, $needed needed, no table gives a group under five away', ({ modules, needed, people }) => {
  for (const many of people) expect(givenAway(standings(1 << modules, many), tableOfWays(modules, needed))).toEqual([]);
});

it('names the last months across a new year', () => {
  expect(monthsUntil('2027-01-15', 3)).toEqual(['2026-11', '2026-12', '2027-01']);
});

/** A tick on a day of some months: what somebody did and when. */
const anyTick = record({
  author: integer({ min: 1, max: 60 }),
  moduleKey: constantFrom('a', 'b', 'c'),
  state: constantFrom('Started' as const, 'Done' as const, 'Done' as const),
  month: constantFrom(9, 9, 9, 10, 11, 12),
  date: integer({ min: 1, max: 28 })
}).map(({ author, moduleKey, state, month: number, date }): ProgressRow => {
  const on = `2026-${String(number).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return { ...done(author, moduleKey, state === 'Done' ? on : undefined), state, startedOn: on };
});

it('whatever is ticked after a month was closed changes none of its figures: two days cannot be subtracted', () => {
  const seen = { changed: 0 };
  assert(
    property(array(anyTick, { minLength: 200, maxLength: 300 }), (rows) => {
      const first = rows.filter(
        (row, at) => rows.findIndex((one) => one.author === row.author && one.moduleKey === row.moduleKey) === at
      );
      const before = first.filter(({ startedOn = '' }) => startedOn < '2026-11');
      for (const closed of ['2026-08', '2026-09'])
        expect(totalsOf(first, stages, closed)).toEqual(totalsOf(before, stages, closed));
      expect(finishersOf(first, stages, '2026-12-24', 3).slice(0, 2)).toEqual(
        finishersOf(before, stages, '2026-11-24', 2)
      );
      if (before.length < first.length) seen.changed += 1;
    })
  );
  expect(seen.changed).toBeGreaterThan(20);
});

describe('starters of a month', () => {
  const walk = (author: number, began: string, ...finished: readonly string[]): readonly ProgressRow[] =>
    ['a', 'b'].map((moduleKey, at) => ({
      ...done(author, moduleKey, finished[at]),
      state: finished[at] === undefined ? ('Started' as const) : ('Done' as const),
      startedOn: began
    }));
  const group = (count: number, from: number, began: string, ...finished: readonly string[]) =>
    Array.from({ length: count }, (_none, at) => walk(from + at, began, ...finished)).flat();

  it('count once the month after theirs is over', () => {
    const rows = group(9, 1, '2026-09-07', '2026-09-08', '2026-10-31').concat(
      group(6, 50, '2026-09-30', '2026-10-02'),
      group(7, 80, '2026-10-01', '2026-10-02', '2026-10-03')
    );
    expect(finishersOf(rows, stages, '2026-11-24', 2)).toEqual([
      { month: '2026-08', began: 0, finished: 0 },
      { month: '2026-09', began: 15, finished: 9 }
    ]);
  });

  it('what is done later changes no figure', () => {
    const rows = group(9, 1, '2026-09-07', '2026-09-08', '2026-10-31');
    const late = group(5, 50, '2026-09-07', '2026-09-08', '2026-11-01');
    const undone = group(5, 50, '2026-09-07', '2026-09-08');
    expect(finishersOf([...rows, ...late], stages, '2026-11-24')).toEqual(
      finishersOf([...rows, ...undone], stages, '2026-11-24')
    );
  });

  it('three who did not finish hide the nine who did', () => {
    const rows = group(9, 1, '2026-09-07', '2026-09-08', '2026-09-09').concat(group(3, 50, '2026-09-07'));
    expect(finishersOf(rows, stages, '2026-11-24', 1)).toEqual([{ month: '2026-09', began: 12, finished: 'few' }]);
    expect(finishersOf(group(3, 1, '2026-09-07'), stages, '2026-11-24', 1)).toEqual([
      { month: '2026-09', began: 'few', finished: 'few' }
    ]);
  });
});
