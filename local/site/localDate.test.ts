import { localDate, parsedLocalDate } from './localDate.ts';

const web = (cultureName: string) => ({ cultureName, timeZone: 'Europe/Brussels' });

test.each([
  ['fr-FR', '05/01/2026 14:03', '05/01/2026'],
  ['nl-NL', '5-1-2026 14:03', '5-1-2026'],
  ['de-DE', '05.01.2026 14:03', '05.01.2026'],
  ['en-US', '1/5/2026 2:03 PM', '1/5/2026']
])('a moment in %s is written and read back', (culture, moment, day) => {
  expect(localDate('2026-01-05T13:03:00Z', web(culture), true)).toBe(moment);
  expect(localDate('2026-01-05T13:03:00Z', web(culture), false)).toBe(day);
  expect(parsedLocalDate(moment, web(culture))).toBe(Date.parse('2026-01-05T13:03:00Z'));
  expect(parsedLocalDate(day, web(culture))).toBe(Date.parse('2026-01-04T23:00:00Z'));
});

test.each([
  '2026-01-05',
  '2026-01-05T13:03:00Z',
  '31/02/2026',
  '5 janvier 2026',
  '01/05/2026 2:03 PM',
  '05/01/1800',
  ''
])('a French site does not read %j as a date', (text) => {
  expect(parsedLocalDate(text, web('fr-FR'))).toBeUndefined();
});
