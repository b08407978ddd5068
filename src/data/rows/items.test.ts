/** @jest-environment node */
import { circles } from '../../lists';
import { connectTo } from '../connection/connection';
import { itemsOf } from './items';

const connection = connectTo('https://lecercle.example/sites/intranet');

const rows = (count: number): readonly unknown[] =>
  Array.from({ length: count }, (_nothing, at) => ({ Id: at + 1, Title: `Circle ${at + 1}` }));

afterEach(() => jest.restoreAllMocks());

test('reads all rows in their order and leaves out what is none', async () => {
  const items = await itemsOf(connection, circles, [...rows(1000), null, 'text', {}]);
  expect(items.map(({ id }) => id)).toEqual(rows(1000).map((_row, at) => at + 1));
});

test('lets the page have its turn while it reads thousands', async () => {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += 5));
  let turns = 0;
  const others = setInterval(() => turns++, 0);
  await itemsOf(connection, circles, rows(5000));
  clearInterval(others);
  // 25 slices of five milliseconds each by this clock: a turn after every third.
  expect(turns).toBeGreaterThanOrEqual(5);
});
