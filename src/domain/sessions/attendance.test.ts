import { registrationRow, signedSession } from '../../testing/sessionRows';
import { attendanceAdded, attendanceAfter, attendanceDue, hasCome, isAttended } from './attendance';
import { placesOf } from './places';

const starts = '2026-12-01T11:00:00Z';
const before = '2026-12-01T10:44:00Z';
const during = '2026-12-01T10:45:00Z';
const session = signedSession(7, {
  capacity: 2,
  state: 'Closed',
  inRows: '1, 2',
  startsOn: starts,
  endsOn: '2026-12-01T12:00:00Z'
});
const places = placesOf(
  session,
  [1, 2, 3].map((id) => registrationRow(id, 7, id))
);
const there = (user: number, state: string) => ({ rowKey: `7-${user}`, state });

it('is copied from the places of a closed session, and goes on where it broke off', () => {
  const due = (rows: Parameters<typeof attendanceDue>[2], now = during) => attendanceDue(session, places, rows, now);
  expect(due([{ rowKey: '8-2', state: 'Expected' }, there(1, 'Expected')]).make).toEqual([
    { sessionId: 7, user: 2, state: 'Expected', rowKey: '7-2' }
  ]);
  expect(due([there(1, 'Attended'), there(2, 'Absent')])).toEqual({ make: [], back: [], drop: [] });
  const open = signedSession(7, { capacity: 2 });
  expect(attendanceDue(open, placesOf(open, []), [there(1, 'Expected')], before)).toEqual({
    make: [],
    back: [],
    drop: []
  });
});

it('before anybody can have come, ticks and people are of an earlier plan; whoever excused themselves did so', () => {
  const rows = [there(1, 'Attended'), there(2, 'Excused'), there(3, 'Expected'), there(9, 'Added')];
  expect(attendanceDue(session, places, rows, before)).toEqual({
    make: [],
    back: [there(1, 'Attended')],
    drop: [there(3, 'Expected'), there(9, 'Added')]
  });
  expect(attendanceDue(session, places, rows, during)).toEqual({ make: [], back: [], drop: [] });
});

it('somebody can have come from a quarter of an hour before the start on, and ever after', () =>
  expect([before, during, '2027-01-01T00:00:00Z'].map((now) => isAttended(session, now))).toEqual([false, true, true]));

it('of a session without a start nothing is thrown away', () =>
  expect(isAttended({ startsOn: undefined, endsOn: undefined }, before)).toBe(true));

it('adds whoever came without a place, once', () => {
  expect(attendanceAdded(session, 9, [])).toEqual({ sessionId: 7, user: 9, state: 'Added', rowKey: '7-9' });
  expect([attendanceAdded(session, 9, [{ rowKey: '7-9' }]), attendanceAdded(session, 0, [])]).toEqual([
    undefined,
    undefined
  ]);
});

it.each<[unknown, unknown, unknown, unknown]>([
  ['Expected', 'Attended', 'Excused', 'Absent'],
  ['Attended', 'Expected', 'Excused', 'Absent'],
  ['Excused', 'Attended', 'Expected', 'Absent'],
  ['Absent', 'Attended', 'Excused', 'Expected'],
  ['Added', undefined, 'Excused', 'Absent'],
  [{ undeclared: 'Late' }, 'Attended', 'Excused', 'Absent'],
  [undefined, 'Attended', 'Excused', 'Absent']
])('%p: a tick makes it %p, an excuse %p, an absence %p', (state, ticked, excused, absent) => {
  expect((['tick', 'excuse', 'absent'] as const).map((press) => attendanceAfter(state, press))).toEqual([
    ticked,
    excused,
    absent
  ]);
});

it('counts those who were there', () => {
  expect(['Expected', 'Attended', 'Excused', 'Absent', 'Added', undefined].filter(hasCome)).toEqual([
    'Attended',
    'Added'
  ]);
});
