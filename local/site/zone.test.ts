import { midnightOf, momentOf, storedDay } from './zone.ts';

const brussels = 'Europe/Brussels';

test.each([
  ['2026-11-24', '2026-11-23T23:00:00Z', 'winter'],
  ['2026-07-01', '2026-06-30T22:00:00Z', 'summer'],
  ['2026-03-29', '2026-03-28T23:00:00Z', 'the day on which summer time begins'],
  ['2026-03-30', '2026-03-29T22:00:00Z', 'the day after it'],
  ['2026-10-25', '2026-10-24T22:00:00Z', 'the day on which it ends'],
  ['2026-10-26', '2026-10-25T23:00:00Z', 'the day after that']
])('midnight of %s in Brussels is %s: %s', (day, midnight) => expect(midnightOf(day, brussels)).toBe(midnight));

test('a wall clock’s time is found on both sides of a change, the second of two in autumn, the later in spring’s gap', () => {
  const at = (wall: string) => new Date(momentOf(Date.parse(`${wall}Z`), brussels)).toISOString().slice(0, 16);
  expect(['01:30', '02:30', '03:30'].map((time) => at(`2026-03-29T${time}`))).toEqual([
    '2026-03-29T00:30',
    '2026-03-29T01:30',
    '2026-03-29T01:30'
  ]);
  expect(['01:30', '02:30', '03:30'].map((time) => at(`2026-10-25T${time}`))).toEqual([
    '2026-10-24T23:30',
    '2026-10-25T01:30',
    '2026-10-25T02:30'
  ]);
});

test('across the Pacific, where the day is another one than in UTC', () => {
  expect(midnightOf('2026-03-08', 'America/Los_Angeles')).toBe('2026-03-08T08:00:00Z');
  expect(midnightOf('2026-03-09', 'America/Los_Angeles')).toBe('2026-03-09T07:00:00Z');
  expect(midnightOf('2026-11-24', 'Pacific/Auckland')).toBe('2026-11-23T11:00:00Z');
});

test('any moment of a day is stored as that day’s midnight', () => {
  for (const moment of ['2026-11-24', '2026-11-23T23:00:00Z', '2026-11-24T22:59:59Z'])
    expect([moment, storedDay(moment, brussels)]).toEqual([moment, '2026-11-23T23:00:00Z']);
  expect(storedDay('2026-11-24T23:00:00Z', brussels)).toBe('2026-11-24T23:00:00Z');
});
