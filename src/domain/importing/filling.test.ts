import { ambassadors, awards, badges, circles, lists, offices, trainings } from '../../lists';
import { importable } from './keys';
import { emptyBefore, filledFirst, isToBeFilled, nextToFill } from './filling';

const sizes = (given: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(lists.map(({ url }) => [url, given[url] ?? 5]));

test('lists are filled in an order in which nothing points at what comes later, and each by an import', () => {
  for (const [at, { columns }] of filledFirst.entries())
    for (const column of Object.values(columns))
      if ('list' in column) expect(filledFirst.slice(0, at + 1).map(({ url }) => url)).toContain(column.list);
  expect(importable).toEqual(expect.arrayContaining([...filledFirst]));
});

test('what is filled next is the first list that is there and empty', () => {
  expect(nextToFill(sizes({ [circles.url]: 0, [ambassadors.url]: 0 }))).toBe(circles);
  expect(nextToFill(sizes({ [ambassadors.url]: 0, [trainings.url]: 0 }))).toBe(ambassadors);
  expect(nextToFill(sizes({ [awards.url]: 0, [badges.url]: 0 }))).toBeUndefined();
  expect(isToBeFilled(sizes({ [offices.url]: 0 }))).toBe(true);
  expect(isToBeFilled(sizes({}))).toBe(false);
  // A site without lists is set up first.
  expect(isToBeFilled(new Map())).toBe(false);
});

test('people before their circles, and awards before people and badges, are told before a line fails', () => {
  const empty = sizes({ [circles.url]: 0, [offices.url]: 0, [ambassadors.url]: 0, [badges.url]: 0 });
  expect(emptyBefore(ambassadors, lists, empty)).toEqual([circles, offices]);
  expect(emptyBefore(awards, lists, empty)).toEqual([badges, ambassadors]);
  // Circles stand in circles that the same file brings.
  expect(emptyBefore(circles, lists, empty)).toEqual([]);
  expect(emptyBefore(ambassadors, lists, sizes({}))).toEqual([]);
  expect(emptyBefore(ambassadors, lists, new Map())).toEqual([]);
});
