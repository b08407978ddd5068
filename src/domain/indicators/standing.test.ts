import { ambassadorRow, circleRow } from '../../testing/rows';
import { circleTree } from '../circles/circles';
import { programmeStanding, stillServing } from './standing';

const several = (count: number, from: number, values: Parameters<typeof ambassadorRow>[0] | object) =>
  Array.from({ length: count }, (_none, at) => ambassadorRow({ ...values, id: from + at }));

it('of each cohort how many came and how many serve today, in the order in which they began', () => {
  expect(
    stillServing([
      ...several(30, 100, { cohort: 'Wave 2', since: '2023-05-01' }),
      ...several(20, 1, { cohort: 'Wave 1', since: '2022-03-01' }),
      ...several(20, 50, { cohort: 'wave  1 ', since: '2022-03-01', status: 'Former' }),
      ...several(3, 200, {})
    ])
  ).toEqual([
    { cohort: 'Wave 1', came: 40, serve: 20 },
    { cohort: 'Wave 2', came: 30, serve: 30 }
  ]);
});

it('somebody with two rows came once, and whoever is away or not shown serves still', () => {
  const one = ambassadorRow({ id: 1, cohort: 'Wave 1', status: 'Former' });
  expect(
    stillServing([
      one,
      { ...one, id: 2, status: 'Away', visible: false },
      ambassadorRow({ id: 3, cohort: 'Wave 1', status: 'Former' })
    ])
  ).toEqual([{ cohort: 'Wave 1', came: 2, serve: 1 }]);
});

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
