import { assert, constantFrom, integer, property } from 'fast-check';
import { anyPeople } from '../../testing/arbitrary';
import { ambassadorRow, circleRow, officeRow } from '../../testing/rows';
import { serving } from '../people/ambassadors';
import { circleTree } from './circles';
import { byNeed, type Cover, coverageOf, needOf, placeCoverageOf } from './coverage';

const day = '2026-11-24';
const cover = (given: Partial<Cover>): Cover => ({ ambassadors: 0, away: 0, missing: 0, ...given });
const targets = integer({ min: 1, max: 60 });

it('counts everybody once in the total, whatever the circles are like', () => {
  assert(
    property(anyPeople, targets, ({ ambassadors, circles }, target) => {
      const { circles: rows, total } = coverageOf(ambassadors, circles, { day, target });
      const lost = serving(ambassadors).filter(({ primaryCircle }) => circles.circle(primaryCircle) === undefined);
      expect(rows.reduce((sum, { own }) => sum + own.ambassadors, lost.length)).toBe(total.ambassadors);
      expect(total.ambassadors).toBe(serving(ambassadors).length);
    })
  );
});

it('is met exactly when nobody is missing, and finding those missing meets it', () => {
  assert(
    property(anyPeople, targets, ({ ambassadors, circles }, target) => {
      for (const { own, rolledUp } of coverageOf(ambassadors, circles, { day, target }).circles)
        for (const each of [own, rolledUp]) {
          if (each.headcount === undefined) {
            expect([each.reached, each.missing, each.ratio]).toEqual([undefined, 0, undefined]);
            continue;
          }
          expect(each.missing === 0).toBe((each.reached ?? 0) >= 1);
          expect((each.ambassadors + each.missing) * target).toBeGreaterThanOrEqual(each.headcount);
          if (each.missing > 0) expect((each.ambassadors + each.missing - 1) * target).toBeLessThan(each.headcount);
        }
    })
  );
});

it('orders any two lines the same way round, worst first', () => {
  assert(
    property(anyPeople, targets, ({ ambassadors, circles }, target) => {
      const rows = coverageOf(ambassadors, circles, { day, target }).circles.map(({ own }) => own);
      const shares = [...rows].sort(byNeed).flatMap(({ reached }) => reached ?? []);
      expect(shares).toEqual([...shares].sort((one, other) => one - other));
      for (const one of rows)
        for (const other of rows) expect(Math.sign(byNeed(one, other)) + Math.sign(byNeed(other, one))).toBe(0);
    })
  );
});

it('tells the most pressing thing', () => {
  expect(needOf(cover({ headcount: 20, missing: 2 }))).toBe('nobody');
  expect(needOf(cover({}))).toBe('nobody');
  expect(needOf(cover({ headcount: 0 }))).toBe('met');
  expect(needOf(cover({ headcount: 45, ambassadors: 1, away: 1, missing: 2 }))).toBe('allAway');
  expect(needOf(cover({ headcount: 45, ambassadors: 2, away: 2, missing: 1 }))).toBe('allAway');
  expect(needOf(cover({ headcount: 45, ambassadors: 1, missing: 2 }))).toBe('single');
  expect(needOf(cover({ ambassadors: 3 }))).toBe('unknown');
  expect(needOf(cover({ headcount: 60, ambassadors: 3, missing: 1 }))).toBe('short');
  expect(needOf(cover({ headcount: 34, ambassadors: 2 }))).toBe('met');
});

it('never divides by a headcount that is text, negative or nothing', () => {
  assert(
    property(constantFrom(Number.NaN, -3, Infinity, undefined), (headcount) => {
      const tree = circleTree([circleRow({ id: 1, headcount })]);
      const { total } = coverageOf([ambassadorRow({ id: 1, primaryCircle: 1 })], tree, { day, target: 17 });
      expect(total).toEqual({ ambassadors: 1, away: 0, missing: 0 });
    })
  );
});

it('keeps people of an inactive circle in sight, without its headcount', () => {
  const tree = circleTree([circleRow({ id: 1, active: false, headcount: 50 }), circleRow({ id: 2, active: false })]);
  const { circles } = coverageOf([ambassadorRow({ id: 1, primaryCircle: 1 })], tree, { day, target: 17 });
  expect(circles.map(({ circle, own }) => [circle.id, own])).toEqual([[1, { ambassadors: 1, away: 0, missing: 0 }]]);
});

it('tells offices one by one and regions as their sums; an office without a region is in none', () => {
  const offices = [
    officeRow({ id: 1, region: 'Flanders', headcount: 17 }),
    officeRow({ id: 2, region: 'Flanders', headcount: 17 }),
    officeRow({ id: 3, region: undefined, headcount: 40 })
  ];
  const people = [
    ambassadorRow({ id: 1, office: 1 }),
    ambassadorRow({ id: 2, office: 1, status: 'Away' }),
    ambassadorRow({ id: 3, office: 9 })
  ];
  const { offices: one, regions } = placeCoverageOf(people, offices, { day, target: 17 });
  expect(one.map(({ cover: { ambassadors, away, missing } }) => [ambassadors, away, missing])).toEqual([
    [2, 1, 0],
    [0, 0, 1],
    [0, 0, 3]
  ]);
  expect(regions.map(({ region, cover: { headcount, missing } }) => [region, headcount, missing])).toEqual([
    ['Flanders', 34, 0]
  ]);
});
