import { ambassadorRow } from '../../testing/rows';
import { stillServing } from './cohorts';

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
