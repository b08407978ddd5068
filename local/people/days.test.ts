import { dayOf, mondayOf, plusDays, plusMonths, workdayOf } from './days.ts';

test('a day is the day in Belgium', () => {
  expect(dayOf(new Date('2026-11-24T23:30:00Z'))).toBe('2026-11-25');
  expect(dayOf(new Date('2026-07-01T21:59:00Z'))).toBe('2026-07-01');
});

test('days and months go on over their ends', () => {
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(plusDays('2026-03-29', 1)).toBe('2026-03-30');
  expect(plusMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(plusMonths('2024-11-30', 24)).toBe('2026-11-30');
});

test('weeks begin on Monday and work ends on Friday', () => {
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  expect(workdayOf('2026-11-29')).toBe('2026-11-27');
  expect(workdayOf('2026-11-28')).toBe('2026-11-27');
});
