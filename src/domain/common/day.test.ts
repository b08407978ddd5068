import { dayAt, dayOf, monthsLater, workingDay, monthEnd, weekOf } from './day';

it('knows days that a calendar has, and no others', () => {
  expect(dayOf('2026-11-24T00:00:00')).toBe('2026-11-24');
  for (const text of [undefined, '', 'soon', '2026-02-30', '2026-13-01']) expect(dayOf(text)).toBeUndefined();
});

it('counts working days from Monday to Friday; a weekend stays on its Friday', () => {
  const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'].map(workingDay);
  expect(days.map((day) => day - (days[0] ?? 0))).toEqual([0, 0, 0, 1, 2]);
});

it('takes the last day of a shorter month', () => {
  expect(monthsLater('2025-01-31', 1)).toBe('2025-02-28');
  expect(monthsLater('2024-12-15', 13)).toBe('2026-01-15');
});

it('reads the day in the time zone of the web', () => {
  expect(dayAt(Date.UTC(2026, 10, 23, 23, 30), 60)).toBe('2026-11-24');
  expect(dayAt(Date.UTC(2026, 10, 23, 23, 30), 0)).toBe('2026-11-23');
});

it('counts weeks from Monday, and finds the end of a month', () => {
  expect(weekOf('2026-11-23')).toBe(weekOf('2026-11-29'));
  expect(weekOf('2026-11-30') - weekOf('2026-11-29')).toBe(1);
  expect([monthEnd('2026-11-24', 2), monthEnd('2026-12-31', 2), monthEnd('2028-02-01', 0)]).toEqual([
    '2027-01-31',
    '2027-02-28',
    '2028-02-29'
  ]);
});

it('stays within the calendar, however many months are counted on', () => {
  for (const months of [99_999, 1e308, Infinity]) {
    expect(monthsLater('2026-01-10', months)).toBe('9999-12-31');
    expect(monthEnd('2026-01-10', months)).toBe('9999-12-31');
  }
});
