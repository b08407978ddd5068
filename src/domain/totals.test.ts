import { array, assert, integer, property } from 'fast-check';
import { trainingRow } from '../testing/rows';
import type { ProgressRow } from './progress';
import { startersPath } from './starter';
import { fewest, monthsUntil, totalsOf } from './totals';

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
    byMonth: [0, 'few']
  });
});

it('hides a second month where one hidden month could be worked out', () => {
  const rows = [
    ...several(2, (author) => done(author, 'a', '2026-10-09')),
    ...several(9, (author) => done(author + 20, 'a'))
  ];
  expect(totalsOf(rows, stages, months).modules.get('a')).toEqual({ started: 11, done: 11, byMonth: ['few', 'few'] });
});

it('the whole path is done with its last mandatory step', () => {
  const rows = several(7, (author) => done(author, 'a', '2026-10-09')).concat(
    several(6, (author) => done(author, 'b', '2026-11-02'))
  );
  expect(totalsOf(rows, stages, months).whole).toEqual({ started: 7, done: 6, byMonth: [0, 6] });
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

it('no number between one and four is ever shown, nor can be worked out from the sum', () => {
  assert(
    property(array(integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 4 }), (counts) => {
      const last = monthsUntil('2026-11-24', counts.length);
      let author = 0;
      const rows = counts.flatMap((count, index) => several(count, () => done(++author, 'a', `${last[index]}-05`)));
      const count = totalsOf(rows, stages, last).modules.get('a');
      const shown = count?.byMonth ?? [];
      for (const people of shown) if (people !== 'few') expect(people === 0 || people >= fewest).toBe(true);
      const hidden = counts.filter((_, index) => shown[index] === 'few');
      if (count?.done !== 'few' && counts.filter((each) => each > 0).length > 1) expect(hidden.length).not.toBe(1);
    })
  );
});

it('names the last months across a new year', () => {
  expect(monthsUntil('2027-01-15', 3)).toEqual(['2026-11', '2026-12', '2027-01']);
});
