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
  const rows = [...several(6, (author) => done(author, 'a')), ...several(6, (author) => done(author, 'b'))];
  expect(totalsOf([...rows, ...rows], stages, month).whole).toEqual({ started: 6, done: 6 });
});

it('never tells a group under five', () => {
  const rows = several(4, (author) => done(author, 'a'));
  expect(totalsOf(rows, stages, month)).toMatchObject({ whole: { started: 'few', done: 'few' } });
  expect(totalsOf(rows, stages, month).modules.get('a')).toEqual({ started: 'few', done: 'few' });
});

it('those who are not done yet are a group too', () => {
  const rows = several(6, (author) => done(author, 'a')).concat(several(5, (author) => done(author, 'b')));
  // One of the six has not done the second one.
  expect(totalsOf(rows, stages, month).whole).toEqual({ started: 6, done: 'few' });
});

it('the whole path is done with its last mandatory step', () => {
  const rows = several(11, (author) => done(author, 'a', '2026-09-09')).concat(
    several(6, (author) => done(author, 'b', '2026-10-02'))
  );
  expect(totalsOf(rows, stages, month).whole).toEqual({ started: 11, done: 6 });
});

it.each([
  { of: 41, counts: [0, 4, 5, 9, 10, 34, 35, 36, 41], shown: [0, 0, 0, 0, 10, 30, 35, 35, 35] },
  { of: 15, counts: [9, 10, 14, 15], shown: [0, 10, 10, 10] },
  { of: 14, counts: [4, 14], shown: ['few', 'few'] }
])('a module is told in steps of five, of which the last one reaches up to all $of', ({ of, counts, shown }) => {
  const { modules } = monthShown(
    { started: of, done: 0 },
    counts.map((started) => ({ started, done: 0 }))
  );
  expect(modules.map(({ started }) => started)).toEqual(shown);
});

it('a key that vanished, and what has no day, counts nowhere', () => {
  const rows = [
    ...several(9, (author) => done(author, 'gone')),
    ...several(9, (author) => ({ ...done(author, 'a'), doneOn: undefined }))
  ];
  const { modules, whole } = totalsOf(rows, stages, month);
  expect([...modules.keys()]).toEqual(['a', 'b', 'c']);
  expect(whole).toEqual({ started: 0, done: 0 });
});

it('whoever began earlier is in no table of a later month', () => {
  const rows = several(9, (author) => done(author, 'a', '2026-08-31')).concat(
    several(9, (author) => done(author, 'b', '2026-09-01'))
  );
  expect(totalsOf(rows, stages, '2026-08').whole).toEqual({ started: 9, done: 9 });
  expect(totalsOf(rows, stages, '2026-09').whole).toEqual({ started: 0, done: 0 });
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

/** What a month tells when people stand in `walks`: for each module 0 nothing, 1 begun, 2 done. */
const tableOfWalks =
  (walks: readonly (readonly number[])[], needed: readonly number[]) =>
  (standing: readonly number[]): readonly unknown[] => {
    const count = (meant: (walk: readonly number[]) => boolean): number =>
      standing.reduce((sum, people, at) => (meant(walks[at] ?? []) ? sum + people : sum), 0);
    const { whole, modules } = monthShown(
      { started: count(() => true), done: count((walk) => needed.every((at) => walk[at] === 2)) },
      (walks[0] ?? []).map((_none, at) => ({
        started: count((walk) => (walk[at] ?? 0) > 0),
        done: count((walk) => walk[at] === 2)
      }))
    );
    return [...modules, whole].flatMap(({ started, done: isDone }) => [started, isDone]);
  };

const allWalks = (modules: number, most: number): readonly (readonly number[])[] =>
  modules === 0
    ? [[]]
    : Array.from({ length: most + 1 }, (_none, here) =>
        allWalks(modules - 1, most).map((others) => [here, ...others])
      ).flat();

// How many they are is told, or they are fewer than five and nothing is: each number of people is a case of its own.
it.each([
  { what: 'a module that the path needs', walks: allWalks(1, 2), needed: [0], people: [5, 9, 14, 15, 16, 20, 24, 45] },
  { what: 'two modules, begun', walks: allWalks(2, 1).slice(1), needed: [], people: [8, 15, 18, 19, 20, 24, 28, 60] },
  { what: 'two modules, begun or not', walks: allWalks(2, 1), needed: [], people: [12, 15, 18, 23, 30] },
  { what: 'three modules, begun', walks: allWalks(3, 1).slice(1), needed: [], people: [12, 15, 16] },
  { what: 'two modules, one needed', walks: allWalks(2, 2).slice(1), needed: [0], people: [6, 12, 15] },
  { what: 'two modules, both needed', walks: allWalks(2, 2).slice(1), needed: [0, 1], people: [6, 12, 15] }
])('$what: no table gives a group under five away', ({ walks, needed, people }) => {
  // Without anything to finish, nobody has.
  const table = tableOfWalks(walks, needed.length === 0 ? [99] : needed);
  for (const many of people) expect(givenAway(standings(walks.length, many), table)).toEqual([]);
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
