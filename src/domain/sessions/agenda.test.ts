import { brussels } from '../../testing/brussels';
import { registrationRow, signedSession } from '../../testing/sessionRows';
import { agendaFacets, agendaOf, comingSessions, isMeantFor, nextSession, timesOf } from './agenda';
import type { PlacedSession, SignedSession } from './model';
import { canBeJoined, hasEnded, spanOf } from './moments';
import { placesOf } from './places';

const tokyo = (): number => 540;
const inBrussels = (instant: number): number => (instant < Date.parse('2026-10-25T01:00:00Z') ? 120 : 60);
const session = (
  id: number,
  from: string | undefined,
  to?: string,
  values: Partial<SignedSession> = {}
): SignedSession => signedSession(id, { startsOn: from, endsOn: to, ...values });
const placed = (of: SignedSession, people: readonly number[] = []): PlacedSession => ({
  session: of,
  places: placesOf(
    of,
    people.map((user, at) => registrationRow(100 * of.id + at, of.id, user))
  )
});
const ids = (all: readonly PlacedSession[]): readonly number[] => all.map(({ session: { id } }) => id);

describe('when it is', () => {
  it.each<[string, string, string | undefined, object]>([
    [
      'an hour in winter',
      '2026-12-08T11:00:00Z',
      '2026-12-08T12:00:00Z',
      {
        from: { day: '2026-12-08', time: '12:00' },
        to: { day: '2026-12-08', time: '13:00' },
        oneDay: true,
        oddEnd: false
      }
    ],
    [
      'in summer',
      '2026-07-08T11:00:00Z',
      '2026-07-08T12:00:00Z',
      { from: { day: '2026-07-08', time: '13:00' }, to: { day: '2026-07-08', time: '14:00' } }
    ],
    [
      'over two days',
      '2026-12-08T08:00:00Z',
      '2026-12-09T16:00:00Z',
      { from: { day: '2026-12-08', time: '09:00' }, to: { day: '2026-12-09', time: '17:00' }, oneDay: false }
    ],
    [
      'until midnight',
      '2026-12-08T20:00:00Z',
      '2026-12-08T23:00:00Z',
      { to: { day: '2026-12-09', time: '00:00' }, oneDay: true }
    ],
    [
      'over midnight, on the day that Brussels has',
      '2026-12-08T23:30:00Z',
      '2026-12-09T00:30:00Z',
      { from: { day: '2026-12-09', time: '00:30' }, oneDay: true }
    ],
    [
      'over the end of summer time',
      '2026-10-24T23:30:00Z',
      '2026-10-25T02:30:00Z',
      { from: { day: '2026-10-25', time: '01:30' }, to: { day: '2026-10-25', time: '03:30' } }
    ],
    ['without an end', '2026-12-08T11:00:00Z', undefined, { to: { day: '2026-12-08', time: '13:00' }, oddEnd: false }],
    [
      'with an end before the start',
      '2026-12-08T11:00:00Z',
      '2026-12-07T12:00:00Z',
      { to: { day: '2026-12-08', time: '13:00' }, oddEnd: true }
    ],
    ['with an end at the start', '2026-12-08T11:00:00Z', '2026-12-08T11:00:00Z', { oddEnd: true }]
  ])('%s', (_what, from, to, times) => {
    const told = timesOf(session(7, from, to), brussels, inBrussels);
    expect(told).toMatchObject(times);
    if (from > '2026-10-26') expect(told).not.toHaveProperty('reader');
  });

  it('in Tokyo it is another time, and may be another day', () => {
    expect(timesOf(session(7, '2026-12-08T15:30:00Z', '2026-12-08T16:30:00Z'), brussels, tokyo)?.reader).toEqual({
      from: { day: '2026-12-09', time: '00:30' },
      to: { day: '2026-12-09', time: '01:30' },
      oneDay: true
    });
  });
  it('in Tunis it is another time in summer only', () => {
    const tunis = (): number => 60;
    expect(timesOf(session(7, '2026-12-08T11:00:00Z'), brussels, tunis)).not.toHaveProperty('reader');
    expect(timesOf(session(7, '2026-07-08T11:00:00Z'), brussels, tunis)?.reader?.from.time).toBe('12:00');
  });
  it('is not told without a start', () => {
    expect(timesOf(session(7, undefined), brussels, tokyo)).toBeUndefined();
    expect([spanOf(session(7, 'soon')), hasEnded(session(7, undefined), '2099-01-01T00:00:00Z')]).toEqual([
      undefined,
      false
    ]);
    expect(canBeJoined(session(7, undefined), '2026-12-08T11:00:00Z')).toBe(false);
  });
});

describe('the agenda', () => {
  // A Wednesday.
  const now = '2026-11-25T09:00:00Z';
  it('goes by weeks from Monday to Sunday on the wall in Brussels', () => {
    const all = [
      session(1, '2026-12-06T22:59:00Z'),
      session(2, '2026-12-06T23:00:00Z'),
      session(3, '2026-11-29T22:59:00Z'),
      session(4, '2026-11-29T23:00:00Z'),
      session(5, '2027-01-05T09:00:00Z'),
      session(6, '2026-11-25T10:00:00Z')
    ].map((each) => placed(each));
    expect(agendaOf(all, brussels, now).map(({ week, monday, sessions }) => [week, monday, ids(sessions)])).toEqual([
      ['this', '2026-11-23', [6, 3]],
      ['next', '2026-11-30', [4, 1]],
      ['later', '2026-12-07', [2]],
      ['later', '2027-01-04', [5]]
    ]);
  });
  it('has what began in another week and goes on in this one; what is over, held, without a start or coaching is not there', () => {
    const all = [
      session(1, '2026-11-20T09:00:00Z', '2026-11-25T17:00:00Z'),
      session(2, '2026-11-25T07:00:00Z', '2026-11-25T09:00:00Z'),
      session(3, '2026-11-26T07:00:00Z', undefined, { state: 'Held' }),
      session(4, undefined),
      session(5, '2026-11-26T07:00:00Z', undefined, { kind: 'Coaching' }),
      session(6, '2026-11-26T07:00:00Z', undefined, { state: 'Cancelled' })
    ].map((each) => placed(each));
    expect(agendaOf(all, brussels, now).map(({ week, sessions }) => [week, ids(sessions)])).toEqual([['this', [1, 6]]]);
  });
  it('has the earliest first, and of those at once the one that was made first', () => {
    const all = [
      session(9, '2026-11-26T09:00:00Z'),
      session(8, '2026-11-26T09:00:00Z'),
      session(7, '2026-11-26T10:00:00Z')
    ];
    expect(
      ids(
        comingSessions(
          all.map((each) => placed(each)),
          now
        )
      )
    ).toEqual([8, 9, 7]);
  });
  it('the next session of mine is the first in which I have a place', () => {
    const all = [
      placed(session(1, '2026-11-24T09:00:00Z'), [5]),
      placed(session(2, '2026-11-26T09:00:00Z', undefined, { state: 'Cancelled' }), [5]),
      placed(session(3, '2026-11-27T09:00:00Z', undefined, { capacity: 1 }), [6, 5]),
      placed(session(4, '2026-11-29T09:00:00Z'), [5]),
      placed(session(5, '2026-11-28T09:00:00Z'), [5])
    ];
    expect([nextSession(all, 5, now)?.session.id, nextSession(all, 8, now)]).toEqual([5, undefined]);
  });
});

it('is for the reader', () => {
  const of = (values: Partial<SignedSession>, isAmbassador: boolean, isStarter: boolean): boolean =>
    isMeantFor(signedSession(7, values), { isAmbassador, isStarter });
  expect([
    of({ audience: [] }, false, false),
    of({ audience: [] }, true, false),
    of({ audience: [], kind: 'Pilot' }, false, false),
    of({ audience: ['Starter'] }, false, true),
    of({ audience: ['Starter'] }, true, false),
    of({ audience: ['Starter', 'Ambassador'] }, true, false),
    of({ audience: ['Starter', 'Everyone'] }, false, false),
    of({ audience: [{ undeclared: 'Guests' }] }, false, false)
  ]).toEqual([false, true, true, true, false, true, true, true]);
});

it('facets count what choosing each would give', () => {
  const all = [
    signedSession(1, {
      kind: 'Pilot',
      topics: ['Excel', { undeclared: 'Visio' }],
      language: 'NL',
      audience: ['Ambassador']
    }),
    signedSession(2, { kind: 'Pilot', topics: [], language: undefined }),
    signedSession(3, { kind: undefined, topics: ['Excel'] })
  ];
  const facets = agendaFacets(all, { isAmbassador: false, isStarter: false });
  const counts = facets.counts(all, { kind: ['Pilot'] });
  const told = (facet: keyof typeof counts): unknown => counts[facet].map(({ value, count }) => [value, count]);
  expect([told('kind'), told('topic'), told('language'), told('audience')]).toEqual([
    [['Pilot', 2]],
    [
      ['Excel', 1],
      ['Visio', 1]
    ],
    [
      ['FR', 0],
      ['NL', 1]
    ],
    [['mine', 1]]
  ]);
  expect(all.filter((each) => facets.passes(each, { audience: ['mine'] })).map(({ id }) => id)).toEqual([2, 3]);
});
