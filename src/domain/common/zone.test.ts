import { dayAt } from './day';
import { minutesEast } from './zone';

const brussels = {
  Bias: -60,
  StandardBias: 0,
  StandardDate: { Month: 10, DayOfWeek: 0, Day: 5, Hour: 3 },
  DaylightBias: -60,
  DaylightDate: { Month: 3, DayOfWeek: 0, Day: 5, Hour: 2 }
};
const sydney = {
  Bias: -600,
  StandardBias: 0,
  StandardDate: { Month: 4, DayOfWeek: 0, Day: 1, Hour: 3 },
  DaylightBias: -60,
  DaylightDate: { Month: 10, DayOfWeek: 0, Day: 1, Hour: 2 }
};
const at = (moment: string) => Date.parse(moment);

test('Brussels is an hour ahead in winter and two in summer, to the minute of the change', () => {
  expect(minutesEast(at('2026-11-24T12:00:00Z'), brussels)).toBe(60);
  expect(minutesEast(at('2026-07-24T12:00:00Z'), brussels)).toBe(120);
  expect(minutesEast(at('2026-03-29T00:59:00Z'), brussels)).toBe(60);
  expect(minutesEast(at('2026-03-29T01:00:00Z'), brussels)).toBe(120);
  expect(minutesEast(at('2026-10-25T00:59:00Z'), brussels)).toBe(120);
  expect(minutesEast(at('2026-10-25T01:00:00Z'), brussels)).toBe(60);
});

test('every hour of four years agrees with the zone that the platform knows', () => {
  const clock = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' });
  const otherwise: string[] = [];
  for (let hour = at('2024-01-01T00:30:00Z'); hour < at('2028-01-01T00:00:00Z'); hour += 3 * 3_600_000)
    if (dayAt(hour, minutesEast(hour, brussels)!) !== clock.format(hour)) otherwise.push(new Date(hour).toISOString());
  expect(otherwise.slice(0, 5)).toEqual([]);
});

test('in the south the summer spans the new year', () => {
  expect(minutesEast(at('2026-01-10T00:00:00Z'), sydney)).toBe(660);
  expect(minutesEast(at('2026-07-10T00:00:00Z'), sydney)).toBe(600);
});

test('a zone whose clocks never change has one offset; what is no zone has none', () => {
  expect(minutesEast(0, { Bias: 480 })).toBe(-480);
  expect(minutesEast(0, { Bias: 0, DaylightDate: { Month: 0 }, StandardDate: { Month: 0 } })).toBe(-0);
  for (const none of [undefined, null, 'Brussels', {}, { Bias: '-60' }]) expect(minutesEast(0, none)).toBeUndefined();
});
