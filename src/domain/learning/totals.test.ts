import { array, assert, integer, property } from 'fast-check';
import { trainingRow } from '../../testing/rows';
import type { ProgressRow } from './progress';
import { startersPath } from './starter';
import { fewest } from '../common/fewest';
import { type Count, type CountedRow, finishersOf, moduleShown, monthsUntil, totalsOf, wholeShown } from './totals';

const stages = startersPath(
  [
    trainingRow({ id: 1, moduleKey: 'a', position: 1, mandatory: true }),
    trainingRow({ id: 2, moduleKey: 'b', position: 2, mandatory: true }),
    trainingRow({ id: 3, moduleKey: 'c', position: 3 })
  ],
  ['FR']
);
let newest = 0;
const done = (author: number, moduleKey: string, doneOn: string | undefined = '2026-11-03'): ProgressRow => ({
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
const months = ['2026-10', '2026-11'];

it('counts people by who wrote the row, each once', () => {
  const rows = [...several(6, (author) => done(author, 'a')), ...several(6, (author) => done(author, 'a'))];
  expect(totalsOf(rows, stages, months).modules.get('a')).toEqual({ started: 6, done: 6, byMonth: [0, 6] });
});

it('never tells a group under five', () => {
  expect(
    totalsOf(
      several(4, (author) => done(author, 'a')),
      stages,
      months
    ).modules.get('a')
  ).toEqual({
    started: 'few',
    done: 'few',
    byMonth: ['few', 'few']
  });
});

it('hides a second month where one hidden month could be worked out', () => {
  const rows = [
    ...several(2, (author) => done(author, 'a', '2026-10-09')),
    ...several(9, (author) => done(author + 20, 'a'))
  ];
  expect(totalsOf(rows, stages, months).modules.get('a')).toEqual({ started: 11, done: 11, byMonth: ['few', 'few'] });
});

it.each([
  { byMonth: [1, 1, 7], shown: ['few', 'few', 'few'] },
  { byMonth: [4, 4, 7], shown: ['few', 'few', 7] },
  { byMonth: [0, 3, 12, 9, 20], shown: ['few', 'few', 12, 'few', 20] },
  { byMonth: [0, 8, 12], shown: [0, 8, 12] }
])('of the months $byMonth one reads $shown', ({ byMonth, shown }) => {
  const sum = byMonth.reduce((one, other) => one + other);
  expect(moduleShown({ started: sum, done: sum, byMonth }).byMonth).toEqual(shown);
});

it('those who are not done yet are a group too', () => {
  expect(moduleShown({ started: 9, done: 8, byMonth: [0, 8] })).toEqual({
    started: 9,
    done: 'few',
    byMonth: ['few', 'few']
  });
});

it('what is older than the months is hidden like one of them', () => {
  expect(moduleShown({ started: 14, done: 14, byMonth: [6, 6] }).byMonth).toEqual(['few', 6]);
  expect(moduleShown({ started: 20, done: 20, byMonth: [6, 6] }).byMonth).toEqual([6, 6]);
});

it('the whole path is done with its last mandatory step', () => {
  const rows = several(11, (author) => done(author, 'a', '2026-10-09')).concat(
    several(6, (author) => done(author, 'b', '2026-11-02'))
  );
  expect(totalsOf(rows, stages, months).whole).toEqual({ started: 11, done: 6, byMonth: [0, 6] });
});

it('the whole path does not tell by how few a module differs from it', () => {
  const rows = several(7, (author) => done(author, 'a', '2026-10-09')).concat(
    several(6, (author) => done(author, 'b', '2026-11-02'))
  );
  const { modules, whole } = totalsOf(rows, stages, months);
  expect([modules.get('a')?.done, modules.get('b')?.done]).toEqual([7, 6]);
  // One of the seven began the first module only.
  expect(whole).toEqual({ started: 'few', done: 'few', byMonth: ['few', 'few'] });
});

it('a key that vanished counts nowhere', () => {
  const { modules, whole } = totalsOf(
    several(9, (author) => done(author, 'gone')),
    stages,
    months
  );
  expect([...modules.keys()]).toEqual(['a', 'b', 'c']);
  expect(whole).toEqual({ started: 0, done: 0, byMonth: [0, 0] });
});

/** Every way in which people, no more than `most`, may stand in so many places. */
const standings = (places: number, most: number): readonly (readonly number[])[] =>
  places === 0
    ? [[]]
    : Array.from({ length: most + 1 }, (_, here) =>
        standings(places - 1, most - here).map((others) => [here, ...others])
      ).flat();

/**
 * Somebody who knows the rules reads a table, and thinks of every standing that shows the same: which group, of one place or
 * of several, can only be of one to four people? `complete`: whether all standings that show this table were made.
 */
const givenAway = (
  all: readonly (readonly number[])[],
  table: (standing: readonly number[]) => readonly unknown[],
  complete: (standing: readonly number[]) => boolean = () => true
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
    if (!fitting.every(complete)) return [];
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

const cells = ({ started, done, byMonth }: Count): readonly unknown[] => [started, done, ...byMonth];

/** Not done yet, done before the months, done in each of them. */
const asRow = ([open = 0, older = 0, ...byMonth]: readonly number[]): CountedRow => {
  const dated = byMonth.reduce((sum, count) => sum + count, older);
  return { started: open + dated, done: dated, byMonth };
};

it.each([
  { months: 1, most: 26 },
  { months: 2, most: 22 },
  { months: 3, most: 16 },
  { months: 6, most: 7 }
])('a row of $months months gives no group under five away', ({ months: count, most }) => {
  expect(givenAway(standings(count + 2, most), (standing) => cells(moduleShown(asRow(standing))))).toEqual([]);
});

/** What somebody may have done of two modules, without those who began neither: 0 nothing, 1 begun, 2 done. */
const walks = [0, 1, 2].flatMap((one) => [0, 1, 2].map((other) => [one, other] as const)).slice(1);

it.each([{ needed: [0, 1] }, { needed: [0] }])(
  'two modules and the whole path, of which $needed are needed, give no group under five away',
  ({ needed }) => {
    const rowsOf = (standing: readonly number[]) => {
      const count = (meant: (walk: readonly number[]) => boolean): number =>
        standing.reduce((sum, people, at) => (meant(walks[at] ?? []) ? sum + people : sum), 0);
      const row = (started: number, isDone: number): CountedRow => ({ started, done: isDone, byMonth: [] });
      const modules = [0, 1].map((at) =>
        row(
          count((walk) => walk[at]! > 0),
          count((walk) => walk[at] === 2)
        )
      );
      const whole = row(
        count(() => true),
        count((walk) => needed.every((at) => walk[at] === 2))
      );
      return { modules, whole };
    };
    const most = 12;
    const leaks = givenAway(
      standings(walks.length, most),
      (standing) => {
        const { modules, whole } = rowsOf(standing);
        const seen = wholeShown(
          whole,
          modules,
          needed.map((at) => modules[at]!)
        );
        return [...modules.map(moduleShown), seen].flatMap(cells);
      },
      // Larger standings may show the same, unless it shows how many they are.
      (standing) => {
        const { modules, whole } = rowsOf(standing);
        return (
          wholeShown(
            whole,
            modules,
            needed.map((at) => modules[at]!)
          ).started !== 'few' || modules.reduce((sum, { started }) => sum + (started < fewest ? 4 : started), 0) <= most
        );
      }
    );
    expect(leaks).toEqual([]);
  }
);

it('rows with plenty of people are shown in full', () => {
  const plenty = integer({ min: fewest, max: 400 });
  assert(
    property(array(plenty, { minLength: 1, maxLength: 6 }), plenty, plenty, (byMonth, older, open) => {
      const row = asRow([open, older, ...byMonth]);
      expect(moduleShown(row)).toEqual(row);
      expect(moduleShown(asRow([0, 0, ...byMonth]))).toEqual(asRow([0, 0, ...byMonth]));
      const whole = { ...row, started: row.started + fewest };
      expect(wholeShown(whole, [row, { ...row, done: row.started }, asRow([fewest, 0])], [row])).toEqual(whole);
    })
  );
});

it('names the last months across a new year', () => {
  expect(monthsUntil('2027-01-15', 3)).toEqual(['2026-11', '2026-12', '2027-01']);
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
