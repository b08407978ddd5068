import { ambassadorRow, circleRow } from '../../testing/rows';
import { circleTree } from '../circles/circles';
import { programmeStanding } from './standing';

const several = (count: number, from: number, values: Parameters<typeof ambassadorRow>[0] | object) =>
  Array.from({ length: count }, (_none, at) => ambassadorRow({ ...values, id: from + at }));

it('one for so many, circles with somebody and those with nobody in the order of the tree', () => {
  const tree = circleTree([
    circleRow({ id: 1, headcount: 30, position: 3 }),
    circleRow({ id: 2, headcount: 70, position: 2 }),
    circleRow({ id: 3, headcount: 20, position: 1 }),
    circleRow({ id: 4, headcount: 0, position: 0 }),
    circleRow({ id: 5, headcount: 9, active: false })
  ]);
  const found = programmeStanding(several(4, 1, { primaryCircle: 1 }), tree, { day: '2026-11-24', target: 17 });
  expect(found).toMatchObject({ ambassadors: 4, headcount: 120, ratio: 30, circles: 4, covered: 1 });
  expect(found.nobody.map(({ id }) => id)).toEqual([3, 2]);
});
