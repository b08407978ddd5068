import { coachingRequests, registrations } from '../../lists';
import { dayInBrussels } from '../../testing/brussels';
import { coachingRequestRow, registrationRow, sessionRow } from '../../testing/sessionRows';
import { keptDays, overdueRows } from './overdue';

const on = (today: string) => ({ dayAt: dayInBrussels, today });
const session = sessionRow(5, { startsOn: '2026-09-24T10:00:00Z' });

test('rows are kept for as long as their lists declare', () => {
  expect(registrations.kept).toMatchObject({ days: keptDays.registrations });
  expect(coachingRequests.kept).toMatchObject({ days: keptDays.coachingRequests });
});

test('a registration goes on the day after the sixtieth, not before', () => {
  const own = [registrationRow(1, 5, 7)];
  expect(overdueRows(own, [session], 60, on('2026-11-23'))).toEqual([]);
  expect(overdueRows(own, [session], 60, on('2026-11-24'))).toEqual(own);
});

test('of a session that is gone, and of a wish without one, the time counts from when the row was made', () => {
  const gone = registrationRow(1, 99, 7, { created: '2026-09-01T10:00:00Z' });
  const wish = coachingRequestRow(2, 7, { created: '2026-10-20T10:00:00Z' });
  expect(overdueRows([gone, wish], [session], 30, on('2026-11-24'))).toEqual([gone, wish]);
  expect(overdueRows([wish], [], 30, on('2026-11-19'))).toEqual([]);
});

test('what is to come is kept, however long ago somebody registered', () => {
  const early = registrationRow(1, 5, 7, { created: '2026-01-01T10:00:00Z' });
  expect(overdueRows([early], [{ ...session, startsOn: '2026-12-24T10:00:00Z' }], 60, on('2026-11-24'))).toEqual([]);
});

test('a row that says nothing of its time stays', () => {
  expect(overdueRows([registrationRow(1, 99, 7, { created: '' })], [], 60, on('2026-11-24'))).toEqual([]);
});
