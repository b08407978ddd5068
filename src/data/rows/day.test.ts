import { dayInZone } from './day';

/** Midnight of 24 November in a zone that is so many hours ahead of UTC, as SharePoint sends it. */
const midnightAt = (hours: number): string =>
  new Date(Date.UTC(2026, 10, 24) - hours * 3_600_000).toISOString().replace('.000Z', 'Z');

test.each([-11, -5, 0, 1, 2, 5.5, 9, 12])('midnight at UTC%+d is that day', (hours) => {
  expect(dayInZone(midnightAt(hours))).toBe('2026-11-24');
});

test('at UTC+13 the day before is shown: the limit that is documented', () => {
  expect(dayInZone(midnightAt(13))).toBe('2026-11-23');
});

test('a day in Brussels survives summer time', () => {
  expect(dayInZone('2026-03-28T23:00:00Z')).toBe('2026-03-29');
  expect(dayInZone('2026-03-29T22:00:00Z')).toBe('2026-03-30');
});

test('what is no moment is no day', () => {
  for (const value of [null, undefined, '', 'soon', 5, {}, '+275760-09-13T00:00:00.000Z'])
    expect(dayInZone(value)).toBeUndefined();
});
