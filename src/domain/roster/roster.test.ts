import { assert, property } from 'fast-check';
import { anyPeople } from '../../testing/arbitrary';
import { ambassadorRow, circleRow } from '../../testing/rows';
import { serving } from '../people/ambassadors';
import { circleTree } from '../circles/circles';
import { coverageOf } from '../circles/coverage';
import { rosterByCircle } from './roster';

const day = '2026-11-24';

it('shows everybody visible exactly once, whatever the circles are like', () => {
  assert(
    property(anyPeople, ({ ambassadors, circles }) => {
      const shown = rosterByCircle(ambassadors, circles, day).flatMap(({ people }) => people.map(({ id }) => id));
      expect(shown.sort()).toEqual(
        serving(ambassadors)
          .map(({ id }) => id)
          .sort()
      );
    })
  );
});

it('names the nearest circle with somebody present where nobody is', () => {
  const tree = circleTree([circleRow({ id: 1 }), circleRow({ id: 2, parent: 1 }), circleRow({ id: 3, parent: 1 })]);
  const people = [
    ambassadorRow({ id: 1, primaryCircle: 3 }),
    ambassadorRow({ id: 2, primaryCircle: 1, status: 'Away' })
  ];
  const groups = rosterByCircle(people, tree, day);
  expect(groups.map(({ circle, helpedBy, countInside }) => [circle?.id, helpedBy?.id, countInside])).toEqual([
    [1, 3, 2],
    [2, 3, 0],
    [3, undefined, 1]
  ]);
});

it('names no helper where somebody is present', () => {
  const tree = circleTree([circleRow({ id: 1 }), circleRow({ id: 2, parent: 1 })]);
  const people = [ambassadorRow({ id: 1, primaryCircle: 1 }), ambassadorRow({ id: 2, primaryCircle: 2 })];
  expect(rosterByCircle(people, tree, day).map(({ helpedBy }) => helpedBy)).toEqual([undefined, undefined]);
});

it('leaves out an inactive circle only while nobody is in it', () => {
  const tree = circleTree([circleRow({ id: 1, active: false }), circleRow({ id: 2, active: false })]);
  const groups = rosterByCircle([ambassadorRow({ id: 1, primaryCircle: 2 })], tree, day);
  expect(groups.map(({ circle }) => circle?.id)).toEqual([2]);
});

it('tells the story: 117 for 2,500 is 1 for 21, and 31 are missing to 1 for 17', () => {
  const tree = circleTree([circleRow({ id: 1, headcount: 2500 })]);
  const people = Array.from({ length: 117 }, (_, at) => ambassadorRow({ id: at + 1, primaryCircle: 1 }));
  const { total } = coverageOf(people, tree, { day, target: 17 });
  expect(Math.round(total.ratio ?? 0)).toBe(21);
  expect(total.missing).toBe(31);
});

it('computes what is missing once on the sums, and never divides by a missing headcount', () => {
  const tree = circleTree([
    circleRow({ id: 1 }),
    circleRow({ id: 2, parent: 1, headcount: 8 }),
    circleRow({ id: 3, parent: 1, headcount: 8 })
  ]);
  const [top, left] = coverageOf([], tree, { day, target: 17 }).circles;
  expect(top?.own).toEqual({ ambassadors: 0, away: 0, missing: 0 });
  expect(top?.rolledUp.missing).toBe(1);
  expect(left?.own.missing).toBe(1);
});
