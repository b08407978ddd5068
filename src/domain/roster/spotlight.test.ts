import { assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check';
import { ambassadorRow } from '../../testing/rows';
import { serving } from '../people/ambassadors';
import { spotlightOf } from './spotlight';

const dayAfter = (days: number): string => new Date(Date.UTC(2026, 10, 23 + days)).toISOString().slice(0, 10);

const anybody = uniqueArray(
  record({
    id: integer({ min: 1, max: 500 }),
    spotlight: constantFrom(true, false),
    status: constantFrom('Active' as const, 'Former' as const),
    visible: constantFrom(true, true, false)
  }),
  { selector: ({ id }) => id, maxLength: 20 }
).map((rows) => rows.map((row) => ambassadorRow(row)));

it('gives everybody who agreed a turn before anybody has a second one', () => {
  assert(
    property(anybody, integer({ min: 0, max: 600 }), (people, week) => {
      const agreed = serving(people).filter(({ spotlight }) => spotlight);
      const seen = agreed.map((_each, turn) => spotlightOf(people, dayAfter((week + turn) * 7))?.id);
      expect(new Set(seen)).toEqual(new Set(agreed.map(({ id }) => id)));
    })
  );
});

it('shows the same person from Monday to Sunday, in whatever order the rows come', () => {
  assert(
    property(anybody, integer({ min: 0, max: 600 }), integer({ min: 0, max: 6 }), (people, week, weekday) => {
      const monday = spotlightOf(people, dayAfter(week * 7))?.id;
      expect(spotlightOf([...people].reverse(), dayAfter(week * 7 + weekday))?.id).toBe(monday);
    })
  );
});

it('shows nobody who did not agree, who is former or hidden, or who is away', () => {
  const rows = [
    ambassadorRow({ id: 1, spotlight: false }),
    ambassadorRow({ id: 2, spotlight: true, status: 'Former' }),
    ambassadorRow({ id: 3, spotlight: true, visible: false }),
    ambassadorRow({ id: 4, spotlight: true, status: 'Away' })
  ];
  for (let week = 0; week < 8; week++) expect(spotlightOf(rows, dayAfter(week * 7))).toBeUndefined();
  expect(spotlightOf([...rows, ambassadorRow({ id: 5, spotlight: true })], dayAfter(0))?.id).toBe(5);
});
