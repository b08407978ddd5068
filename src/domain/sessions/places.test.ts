import { registrationRow, signedSession } from '../../testing/sessionRows';
import type { NotCounting, SessionPlaces, SignedSession, SignedRegistration } from './model';
import {
  arePlacesWorded,
  capacityOf,
  idsIn,
  inRowsText,
  isForAmbassadors,
  movedUp,
  nextUp,
  ownRegistrations,
  placedSessions,
  placesOf,
  standingOf
} from './places';

const row = registrationRow;
const ids = (rows: readonly SignedRegistration[]): readonly number[] => rows.map(({ id }) => id);
/** Serving are 11 to 19. */
const community = { serves: (user: number): boolean => user > 10 && user < 20 };
const told = (session: SignedSession, rows: readonly SignedRegistration[]): SessionPlaces =>
  placesOf(session, rows, { community });
const against = (places: SessionPlaces): readonly (readonly [number, NotCounting])[] =>
  places.notCounted.map(({ row: { id }, because }) => [id, because]);

const two = signedSession(7, { capacity: 2 });

describe('while things stand', () => {
  it('the first have the places, in the order of ids whichever way they come, and the others wait with their number', () => {
    const rows = [row(4, 7, 3), row(1, 7, 1), row(9, 7, 4), row(2, 7, 2)];
    const places = told(two, rows);
    expect([ids(places.in), ids(places.waiting), places.left]).toEqual([[1, 2], [4, 9], 0]);
    expect([1, 3, 4, 5].map((user) => standingOf(places, user))).toEqual([
      { is: 'booked' },
      { is: 'waiting', number: 1 },
      { is: 'waiting', number: 2 },
      { is: 'none' }
    ]);
    expect(told(two, [...rows].reverse())).toEqual(places);
  });

  it('somebody who registered twice has one place, by the first row that counts', () => {
    const places = told(two, [row(1, 7, 1, { version: 2 }), row(2, 7, 2), row(3, 7, 1), row(4, 7, 1), row(5, 7, 3)]);
    expect([ids(places.in), ids(places.waiting), against(places)]).toEqual([[2, 3], [5], []]);
  });

  it('a withdrawal moves everybody up', () => {
    const rows = [row(1, 7, 1), row(2, 7, 2), row(3, 7, 3), row(4, 7, 4)];
    const before = told(two, rows);
    expect(nextUp(before, 1)?.author).toBe(3);
    expect(nextUp(before, 3)).toBeUndefined();
    const now = told(two, rows.slice(1));
    expect([ids(now.in), ids(movedUp(before, now)), standingOf(now, 1)]).toEqual([[2, 3], [3], { is: 'none' }]);
  });

  it('of two own rows the first is deleted, and the second holds its own place in the queue', () => {
    const rows = [row(1, 7, 1), row(2, 7, 2), row(3, 7, 3), row(4, 7, 1)];
    expect(ids(told(two, rows.slice(1)).in)).toEqual([2, 3]);
    expect(ids(ownRegistrations(two, [...rows, row(5, 8, 1), row(6, 7, 1, { version: 3 })], 1))).toEqual([1, 4, 6]);
  });

  it.each<[string, Partial<SignedSession>, Partial<SignedRegistration>, NotCounting | undefined]>([
    ['edited', {}, { version: 2 }, 'edited'],
    ['of no version', {}, { version: 0 }, 'edited'],
    ['older than the session', {}, { created: '2026-11-17T08:59:59Z' }, 'older'],
    ['as old as the session', {}, { created: '2026-11-17T09:00:00Z' }, undefined],
    ['of no moment', {}, { created: '' }, 'older'],
    ['of a session that does not say when it was made', { created: '' }, {}, 'older'],
    ['edited and older', {}, { version: 2, created: '' }, 'edited'],
    ['before registration', { registrationFrom: '2026-11-24T09:00:01Z' }, {}, 'beforeRegistration'],
    ['at its first moment', { registrationFrom: '2026-11-24T09:00:00Z' }, {}, undefined],
    ['after registration', { registrationUntil: '2026-11-24T08:59:59Z' }, {}, 'tooLate'],
    ['at its last moment', { registrationUntil: '2026-11-24T09:00:00Z' }, {}, undefined],
    ['at the start', {}, { created: '2026-12-08T11:00:00Z' }, undefined],
    ['after the start', {}, { created: '2026-12-08T11:00:01Z' }, 'tooLate'],
    [
      'after the start, before the end of registration',
      { registrationUntil: '2026-12-09T00:00:00Z' },
      { created: '2026-12-08T11:30:00Z' },
      undefined
    ],
    ['without a start', { startsOn: undefined }, { created: '2027-12-08T11:00:01Z' }, undefined],
    ['with days that are none', { registrationFrom: 'soon', registrationUntil: 'later' }, {}, undefined],
    ['by no ambassador', { audience: ['Ambassador'] }, {}, 'notAmbassador'],
    ['by no ambassador, for both', { audience: ['Ambassador', 'Everyone'] }, {}, undefined],
    ['by an ambassador', { audience: ['Ambassador'] }, { author: 11 }, undefined],
    ['by no ambassador at a coach’s hour', { audience: [] }, {}, 'notAmbassador'],
    ['by anybody at a workshop', { audience: [], kind: 'Workshop' }, {}, undefined]
  ])('%s', (_what, session, registration, because) => {
    const rows = [{ ...row(1, 7, 1), ...registration }];
    const places = told(signedSession(7, session), rows);
    expect(against(places)).toEqual(because === undefined ? [] : [[1, because]]);
    expect(ids(places.in)).toEqual(because === undefined ? [1] : []);
    if (because !== undefined) expect(standingOf(places, 1)).toEqual({ is: 'notCounted', because });
  });

  it('nobody’s rows, those of other sessions and those that name none stand nowhere', () => {
    const rows = [row(1, 8, 1), row(2, 7, 0), row(3, 7, 1, { sessionId: undefined }), row(NaN, 7, 4), row(-1, 7, 5)];
    expect(told(two, rows)).toMatchObject({ in: [], waiting: [], notCounted: [], left: 2 });
  });

  it('a row that was read before and after it was edited is edited, and of whichever session it names now', () => {
    expect(against(told(two, [row(1, 7, 1), row(1, 7, 1, { version: 2 })]))).toEqual([[1, 'edited']]);
    const moved = [row(1, 7, 1), row(1, 8, 1, { version: 2 })];
    expect(told(two, moved)).toMatchObject({ in: [], notCounted: [] });
    expect(placedSessions([two, signedSession(8)], moved, { community }).map(({ places }) => against(places))).toEqual([
      [],
      [[1, 'edited']]
    ]);
  });

  it('whose row says somebody else is who SharePoint says', () => {
    expect(told(two, [row(1, 7, 1, { personUser: 5 })]).in[0]?.author).toBe(1);
  });
});

it.each<[unknown, number | undefined]>([
  [undefined, undefined],
  [NaN, undefined],
  [Infinity, undefined],
  ['20', undefined],
  [0, 0],
  [-1, 0],
  [2.9, 2],
  [1e9, 1e9]
])('a capacity of %s is %s places', (capacity, places) => {
  const session = signedSession(7, { capacity: capacity as number });
  expect(capacityOf(session)).toBe(places);
  const rows = [row(1, 7, 1), row(2, 7, 2), row(3, 7, 3)];
  expect(told(session, rows).in).toHaveLength(Math.min(3, places ?? 3));
});

describe('closing', () => {
  const rows = [row(1, 7, 1), row(2, 7, 2), row(3, 7, 3), row(4, 7, 4)];
  const closed = (inRows: string, values: Partial<SignedSession> = {}): SignedSession => ({
    ...two,
    state: 'Closed',
    inRows,
    ...values
  });

  it('without InRows everything stays as things stand', () => {
    expect(told(closed(' '), rows)).toEqual(told(two, rows));
  });
  it('with InRows a place is to be in it and nothing else', () => {
    const places = told(closed('2, 4'), rows);
    expect([places.fixed, ids(places.in), ids(places.waiting), places.left]).toEqual([true, [2, 4], [1, 3], 0]);
  });
  it('an edited row in it has its place, a restored or late one has none', () => {
    const places = told(closed('2, 4'), [
      row(1, 7, 1),
      row(2, 7, 2, { version: 2 }),
      row(4, 7, 4, { created: '' }),
      row(5, 7, 5, { created: '2026-12-09T11:00:00Z' })
    ]);
    expect([ids(places.in), ids(places.waiting), against(places)]).toEqual([[2, 4], [1], [[5, 'tooLate']]]);
  });
  it('a withdrawal moves nobody up, and its id is gone', () => {
    const places = told(closed('1, 2'), rows.slice(1));
    expect([ids(places.in), places.gone, places.left, nextUp(told(closed('1, 2'), rows), 1)]).toEqual([
      [2],
      [1],
      1,
      undefined
    ]);
  });
  it('more places than there are stay, and fewer too', () => {
    expect(ids(told(closed('1, 2, 3', { capacity: 1 }), rows).in)).toEqual([1, 2, 3]);
    expect(told(closed('1', { capacity: 3 }), rows)).toMatchObject({ left: 2 });
  });
  it('reads words, doubled and unknown ids, and those of other sessions', () => {
    expect(idsIn('3, 3;  4\n5 ,six 7th -8 9.5 1e3 0 99999999999')).toEqual([3, 4, 5]);
    const places = told(closed('4, 4, 77, 9 Ann'), [...rows, row(9, 8, 9)]);
    expect([ids(places.in), places.gone]).toEqual([[4], [77, 9]]);
    expect(told(closed('nobody'), rows)).toMatchObject({ fixed: true, in: [] });
  });
  it('somebody with two rows in it has one place', () => {
    expect(ids(told(closed('2, 5'), [...rows, row(5, 7, 2)]).in)).toEqual([2]);
  });
  it('is written so that a session in which nobody has a place is closed all the same', () => {
    expect([inRowsText([4, 2, 4]), inRowsText([])]).toEqual(['2, 4', '0']);
    expect(told(closed(inRowsText([])), [])).toMatchObject({ fixed: true, in: [], gone: [] });
  });
  it('planned again, InRows does not count', () => {
    expect(told(closed('4', { state: 'Planned' }), rows)).toEqual(told(two, rows));
  });
  it('held, it says who had a place; nobody waits any more', () => {
    const held = told(closed('2', { state: 'Held' }), rows);
    expect([ids(held.in), held.waiting, standingOf(held, 1)]).toEqual([[2], [], { is: 'over' }]);
    expect(told(closed('', { state: 'Held' }), rows)).toMatchObject({ in: [], waiting: [] });
  });
  it('cancelled, nobody has one, and everybody who registered is known', () => {
    const cancelled = told(closed('2', { state: 'Cancelled' }), rows);
    expect([cancelled.in, cancelled.waiting, ids(cancelled.registered)]).toEqual([[], [], [1, 2, 3, 4]]);
    expect(standingOf(cancelled, 4)).toEqual({ is: 'over' });
    expect(told({ ...two, state: { undeclared: 'Moved' } }, rows)).toEqual(told(two, rows));
  });
});

it('a coach’s hour is for ambassadors unless the row says otherwise', () => {
  const of = (values: Partial<SignedSession>): boolean => isForAmbassadors(signedSession(7, values));
  expect([
    of({ audience: [] }),
    of({ audience: [], kind: 'Training' }),
    of({ audience: [], kind: undefined }),
    of({ audience: ['Starter', 'Ambassador'] }),
    of({ audience: [{ undeclared: 'Guests' }] }),
    of({ audience: ['Ambassador'], kind: 'Pilot' })
  ]).toEqual([true, false, false, false, false, true]);
});

it('places are worded when enough was read, and it is known who serves', () => {
  const open = signedSession(7, { audience: ['Everyone'] });
  const theirs = signedSession(7, { audience: ['Ambassador'] });
  expect([
    arePlacesWorded(open, undefined, {}),
    arePlacesWorded(open, '2026-11-17T08:59:59Z', {}),
    arePlacesWorded(open, '2026-11-17T09:00:00Z', {}),
    arePlacesWorded(theirs, undefined, {}),
    arePlacesWorded(theirs, undefined, { community })
  ]).toEqual([true, true, false, false, true]);
});

it('tells a thousand sessions with fifty thousand registrations at once', () => {
  const sessions = Array.from({ length: 1_000 }, (_, at) => signedSession(at + 1, { capacity: 20 }));
  const rows = Array.from({ length: 50_000 }, (_, at) => row(50_000 - at, (at % 1_000) + 1, at + 1));
  const begins = performance.now();
  expect(placedSessions(sessions, rows).every(({ places }) => places.in.length === 20)).toBe(true);
  expect(performance.now() - begins).toBeLessThan(2_000);
});
