import { monthsUntil } from '../learning/totals';
import { dayInBrussels } from '../../testing/brussels';
import { attendanceRow, signedSession } from '../../testing/sessionRows';
import { sessionFigures } from './figures';
import type { SignedSession } from './model';

/** The months before December 2026. */
const months = monthsUntil('2026-11-30', 12);
const heldOn = (id: number, kind: SignedSession['kind'], startsOn = '2026-11-03T11:00:00Z'): SignedSession =>
  signedSession(id, { kind, startsOn, state: 'Held' });
/** So many people who came. */
const came = (sessionId: number, count: number) =>
  Array.from({ length: count }, (_none, at) =>
    attendanceRow(at, sessionId, { state: at === 0 ? 'Added' : 'Attended' })
  );
const told = (sessions: readonly SignedSession[], attendance: Parameters<typeof sessionFigures>[1]) => {
  const { held, attended, kinds } = sessionFigures(sessions, attendance, dayInBrussels, months);
  return {
    held,
    attended,
    kinds: kinds.flatMap((each) =>
      each.held > 0 || each.attended !== 0 ? [[each.kind, each.held, each.attended]] : []
    )
  };
};

it('counts what was held and who came, by kind', () => {
  expect(
    told(
      [
        heldOn(1, 'Pilot'),
        heldOn(2, 'Pilot'),
        heldOn(3, 'Workshop'),
        heldOn(4, { undeclared: 'Lunch' }),
        heldOn(5, 'Half-day')
      ],
      [
        ...came(1, 5),
        ...came(2, 7),
        ...came(3, 8),
        ...came(4, 6),
        attendanceRow(90, 3),
        attendanceRow(91, 3, { state: 'Excused' })
      ]
    )
  ).toEqual({
    held: 5,
    attended: 26,
    kinds: [
      ['Half-day', 1, 0],
      ['Workshop', 1, 8],
      ['Pilot', 2, 12],
      ['', 1, 6]
    ]
  });
});

it('shows nothing under five, nor what would leave it', () => {
  const { attended, kinds } = told(
    [heldOn(1, 'Pilot'), heldOn(2, 'Workshop'), heldOn(3, 'Training')],
    [...came(1, 9), ...came(2, 3), ...came(3, 6)]
  );
  expect([attended, kinds]).toEqual([
    18,
    [
      ['Coach hour', 0, 'few'],
      ['Half-day', 0, 'few'],
      ['Workshop', 1, 'few'],
      ['Pilot', 1, 9],
      ['Training', 1, 'few'],
      ['Welcome day', 0, 'few'],
      ['Coaching', 0, 'few'],
      ['', 0, 'few']
    ]
  ]);
  expect(told([heldOn(1, 'Pilot')], came(1, 4)).attended).toBe('few');
  expect(told([heldOn(1, 'Pilot')], []).attended).toBe(0);
});

it('counts months that have ended, by the day in the site, and nothing that was not held', () => {
  const sessions = [
    heldOn(1, 'Pilot', '2026-11-30T22:59:00Z'),
    heldOn(2, 'Pilot', '2026-11-30T23:00:00Z'),
    heldOn(3, 'Pilot', '2025-11-30T23:00:00Z'),
    heldOn(4, 'Pilot', '2025-11-30T22:59:00Z'),
    { ...heldOn(5, 'Pilot'), state: 'Closed' as const },
    { ...heldOn(6, 'Pilot'), startsOn: undefined }
  ];
  expect(
    told(
      sessions,
      [1, 2, 3, 4, 5, 6, 7].flatMap((id) => came(id, 10))
    )
  ).toMatchObject({ held: 2, attended: 20 });
});

it('counts somebody once in a session', () => {
  expect(told([heldOn(1, 'Pilot')], [...came(1, 6), ...came(1, 6)]).attended).toBe(6);
});

it('four people who come often are four', () => {
  expect(
    told(
      [heldOn(1, 'Pilot'), heldOn(2, 'Pilot'), heldOn(3, 'Workshop')],
      [...came(1, 4), ...came(2, 4), ...came(3, 9)]
    ).kinds.filter(([, held]) => held !== 0)
  ).toEqual([
    ['Workshop', 1, 'few'],
    ['Pilot', 2, 'few']
  ]);
});

it('hides along where the same few came to several kinds that are hidden', () => {
  // Three people who came to three kinds: nine times, and three people.
  const { attended, kinds } = told(
    [heldOn(1, 'Pilot'), heldOn(2, 'Workshop'), heldOn(3, 'Training'), heldOn(4, 'Half-day'), heldOn(5, 'Coaching')],
    [...came(1, 9), ...came(2, 3), ...came(3, 3), ...came(4, 3), ...came(5, 12)]
  );
  expect(attended).toBe(30);
  expect(kinds.filter(([, held]) => held !== 0)).toEqual([
    ['Half-day', 1, 'few'],
    ['Workshop', 1, 'few'],
    ['Pilot', 1, 'few'],
    ['Training', 1, 'few'],
    ['Coaching', 1, 12]
  ]);
});
