import { personRow } from '../../testing/rows';
import { registrationRow, signedSession } from '../../testing/sessionRows';
import {
  asksBeforeWithdrawing,
  movesFrom,
  organiserActions,
  type SessionReader,
  sessionActions,
  type SessionView
} from './actions';
import type { OrganiserAction, PlacedSession, SignedSession, SessionAction } from './model';
import { placesOf } from './places';

const community = { serves: (user: number): boolean => user > 10 };
const reader: SessionReader = { user: 5, mayRegister: true, mayAsk: true };
const at = (now: string, values: Partial<SessionReader> = {}): SessionView => ({
  reader: { ...reader, ...values },
  now,
  community
});
const before = '2026-11-30T09:00:00Z';
const during = '2026-12-08T11:30:00Z';
const after = '2026-12-08T12:00:00Z';

/** Session 7 with rows of these people, in their order. */
const placed = (values: Partial<SignedSession>, people: readonly number[] = [], id = 7): PlacedSession => {
  const session = signedSession(id, values);
  const rows = people.map((user, place) => registrationRow(100 * id + place, id, user));
  return { session, places: placesOf(session, rows, { community }) };
};
const link = { meetingUrl: 'https://teams.microsoft.com/l/meetup-join/1' };
const host = personRow(3, 'Nora', 'Host');

describe('a reader', () => {
  it.each<[string, Partial<SignedSession>, readonly number[], SessionView, readonly SessionAction[]]>([
    ['may register', {}, [], at(before), ['register']],
    ['may wait where all places are taken', { capacity: 1 }, [1], at(before), ['wait']],
    ['may wait where there are none', { capacity: 0 }, [], at(before), ['wait']],
    ['who may not add rows', {}, [], at(before, { mayRegister: false }), []],
    ['whom SharePoint does not tell', {}, [], at(before, { user: 0 }), []],
    ['before registration', { registrationFrom: '2026-12-01T09:00:00Z' }, [], at(before), []],
    ['at its first moment', { registrationFrom: before }, [], at(before), ['register']],
    ['at its last moment', { registrationUntil: before }, [], at(before), ['register']],
    ['after it', { registrationUntil: '2026-11-30T08:59:59Z' }, [], at(before), []],
    ['once it has begun', {}, [], at(during), []],
    ['of a session that is closed', { state: 'Closed' }, [], at(before), []],
    ['of one that was cancelled', { state: 'Cancelled' }, [], at(before), []],
    ['of one for ambassadors', { audience: ['Ambassador'] }, [], at(before), []],
    ['who is an ambassador', { audience: ['Ambassador'] }, [], at(before, { user: 11 }), ['register']],
    ['of individual coaching', { kind: 'Coaching' }, [], at(before), []],
    ['who has a place', {}, [5], at(before), ['addToCalendar', 'withdraw']],
    ['who has a place in one without a start', { startsOn: undefined }, [5], at(before), ['withdraw']],
    ['who waits', { capacity: 1 }, [1, 5], at(before), ['withdraw']],
    [
      'who has a place when it is closed',
      { state: 'Closed', inRows: '700' },
      [5],
      at(before),
      ['addToCalendar', 'withdraw']
    ],
    ['who has a place, at the end', link, [5], at(after), []],
    ['a minute too early to join', link, [5], at('2026-12-08T10:44:59Z'), ['addToCalendar', 'withdraw']],
    ['a quarter before it', link, [5], at('2026-12-08T10:45:00Z'), ['join', 'addToCalendar', 'withdraw']],
    ['during it', link, [5], at(during), ['join', 'addToCalendar', 'withdraw']],
    [
      'during it, with a link that is none',
      { meetingUrl: 'javascript:alert(1)' },
      [5],
      at(during),
      ['addToCalendar', 'withdraw']
    ],
    ['without a place, during it', link, [], at(during), []],
    ['who registered for one that was cancelled', { state: 'Cancelled' }, [5], at(before), ['removeFromCalendar']],
    ['of one that was cancelled and is over', { state: 'Cancelled' }, [5], at(after), []],
    ['after a pilot', { kind: 'Pilot', host, state: 'Held', inRows: '700' }, [5], at(after), ['giveFeedback']],
    ['after a workshop that nobody closed', { kind: 'Workshop', host }, [5], at(after), ['giveFeedback']],
    [
      'after a workshop held without a list',
      { kind: 'Workshop', host, state: 'Held' },
      [5],
      at(after),
      ['giveFeedback']
    ],
    ['who waited', { kind: 'Pilot', host, state: 'Held', inRows: '700' }, [1, 5], at(after), []],
    ['after a pilot without a host', { kind: 'Pilot', state: 'Held', inRows: '700' }, [5], at(after), []],
    ['who may not ask', { kind: 'Pilot', host }, [5], at(after, { mayAsk: false }), []],
    ['before a pilot', { kind: 'Pilot', host }, [5], at(before), ['addToCalendar', 'withdraw']],
    ['after a coach’s hour', { host, state: 'Held', inRows: '700' }, [5], at(after), []]
  ])('%s', (_what, session, people, view, actions) => {
    expect(sessionActions(placed(session, people), view)).toEqual(actions);
  });

  it('whose row was edited may register anew', () => {
    const session = signedSession(7);
    const places = placesOf(session, [registrationRow(1, 7, 5, { version: 2 })]);
    expect(sessionActions({ session, places }, at(before))).toEqual(['register']);
  });

  it('is asked before withdrawing when somebody waits behind', () => {
    const { places } = placed({ capacity: 1 }, [1, 5, 6]);
    expect([1, 5, 6].map((user) => asksBeforeWithdrawing(places, user))).toEqual([true, true, false]);
    expect(asksBeforeWithdrawing(placed({}, [1, 5]).places, 1)).toBe(false);
  });

  it('may be moved to another of its kind and series, training or topic, with a place left', () => {
    const from = placed({ title: 'Excel', moduleKey: 'excel-1', topics: ['Excel'] }, [5]);
    const all = [
      from,
      placed({ title: 'Excel ' }, [], 8),
      placed({ moduleKey: 'excel-1' }, [], 9),
      placed({ topics: ['Excel', 'Word'] }, [], 10),
      placed({ topics: ['Word'] }, [], 11),
      placed({ title: 'Excel', kind: 'Workshop' }, [], 12),
      placed({ title: 'Excel', capacity: 1 }, [1], 13),
      placed({ title: 'Excel', state: 'Closed' }, [], 14),
      placed({ title: 'Excel' }, [5], 15)
    ];
    expect(movesFrom(from, all, at(before)).map(({ session }) => session.id)).toEqual([8, 9, 10]);
    expect(movesFrom(from, all, at(before, { user: 6 }))).toEqual([]);
    expect(movesFrom(from, all, at(after))).toEqual([]);
  });
});

describe('an organiser', () => {
  const may = { mayEdit: true, mayHandle: true };
  it.each<[string, Partial<SignedSession>, readonly number[], SessionView, readonly OrganiserAction[]]>([
    ['who may not edit sessions is none', {}, [], at(before, { mayHandle: true }), []],
    ['of what comes', {}, [1], at(before, may), ['edit', 'close', 'cancel']],
    [
      'of what is only half closed',
      { state: 'Closed' },
      [1],
      at(before, may),
      ['edit', 'finishClosing', 'planAgain', 'cancel']
    ],
    [
      'of what is closed',
      { state: 'Closed', inRows: '700' },
      [1],
      at(before, may),
      ['edit', 'takeAttendance', 'planAgain', 'cancel']
    ],
    [
      'with a place to give',
      { state: 'Closed', inRows: '700', capacity: 2 },
      [1, 2],
      at(before, { mayEdit: true }),
      ['edit', 'givePlace', 'planAgain', 'cancel']
    ],
    [
      'without one',
      { state: 'Closed', inRows: '700', capacity: 1 },
      [1, 2],
      at(during, may),
      ['edit', 'takeAttendance', 'hold', 'cancel']
    ],
    ['of what was held', { state: 'Held', inRows: '700' }, [1], at(after, may), ['edit', 'takeAttendance']],
    ['who is no handler', { state: 'Held', inRows: '700' }, [1], at(after, { mayEdit: true }), ['edit']],
    ['of what was held without a list', { state: 'Held' }, [1], at(after, may), ['edit']],
    ['of what was cancelled', { state: 'Cancelled' }, [1], at(before, may), ['edit', 'planAgain']],
    ['of individual coaching', { kind: 'Coaching' }, [], at(before, may), ['edit', 'cancel']],
    [
      'of coaching that was cancelled',
      { kind: 'Coaching', state: 'Cancelled' },
      [],
      at(before, may),
      ['edit', 'planAgain']
    ]
  ])('%s', (_what, session, people, view, actions) => {
    expect(organiserActions(placed(session, people), view)).toEqual(actions);
  });
});
