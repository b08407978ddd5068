import { coachingRequestRow, signedSession } from '../../testing/sessionRows';
import {
  coachingSlots,
  handledSlots,
  openWishes,
  type SignedCoachingRequest,
  slotFreed,
  slotGiven,
  slotState,
  type SlotState
} from './coaching';
import type { SignedSession } from './model';

const request = coachingRequestRow;
const slot = (id: number, values: Partial<SignedSession> = {}): SignedSession =>
  signedSession(id, { kind: 'Coaching', capacity: 1, ...values });
const now = '2026-12-01T09:00:00Z';
const forIt = request(40, 5, { sessionId: 7 });
const wish = request(41, 5);

describe('a slot, for the reader', () => {
  it.each<[string, Partial<SignedSession>, readonly SignedCoachingRequest[], SlotState]>([
    ['nobody asked', {}, [], 'free'],
    ['who asked for another', {}, [request(40, 5, { sessionId: 8 })], 'free'],
    ['who wishes for any', {}, [wish], 'free'],
    ['who asked', {}, [forIt], 'asked'],
    ['whose request was edited', {}, [{ ...forIt, version: 2 }], 'free'],
    ['whose request is older than it', {}, [{ ...forIt, created: '2026-11-17T08:59:59Z' }], 'free'],
    ['who has it', { takenRow: 40 }, [forIt], 'yours'],
    ['whose wish has it', { takenRow: 41 }, [forIt, wish], 'yours'],
    [
      'whose wish is older than the slot that answers it',
      { takenRow: 41, created: '2026-11-30T09:00:00Z' },
      [wish],
      'yours'
    ],
    ['who had it and edited the request', { takenRow: 40 }, [{ ...forIt, version: 2 }], 'taken'],
    ['whose request for another it names', { takenRow: 40 }, [request(40, 5, { sessionId: 8 })], 'taken'],
    ['who asked, and another has it', { takenRow: 99 }, [forIt], 'taken'],
    ['another has it', { takenRow: 99 }, [], 'taken'],
    ['a row that is none', { takenRow: -1 }, [], 'free'],
    ['in less than a day', { startsOn: '2026-12-02T08:59:59Z' }, [], 'tooSoon'],
    ['in a day', { startsOn: '2026-12-02T09:00:00Z' }, [], 'free'],
    ['in less than a day, asked', { startsOn: '2026-12-02T08:59:59Z' }, [forIt], 'asked'],
    ['cancelled', { state: 'Cancelled', takenRow: 40 }, [forIt], 'cancelled'],
    ['held', { state: 'Held' }, [], 'taken']
  ])('%s', (_what, values, own, state) => {
    expect(slotState(slot(7, values), own, now)).toBe(state);
  });
});

it('shows the earliest first; nothing that is over or too near, and of what was cancelled the reader’s', () => {
  const slots = [
    slot(9, { startsOn: '2026-12-10T11:00:00Z', endsOn: undefined }),
    slot(7),
    slot(8),
    slot(1, { startsOn: '2026-12-01T10:00:00Z', endsOn: undefined }),
    slot(2, { startsOn: '2026-11-01T10:00:00Z', endsOn: undefined }),
    slot(3, { state: 'Cancelled' }),
    slot(4, { state: 'Cancelled', takenRow: 41 }),
    slot(5, { startsOn: undefined }),
    signedSession(6)
  ];
  expect(coachingSlots(slots, [forIt, wish], now).map(({ slot: { id }, state }) => [id, state])).toEqual([
    [4, 'cancelled'],
    [7, 'asked'],
    [8, 'free'],
    [9, 'free']
  ]);
});

it('a wish is open until a slot answers it, and again when that one is cancelled', () => {
  const wishes = [wish, request(42, 5, { version: 2 }), forIt, request(43, 5)];
  const ids = (slots: readonly SignedSession[]): readonly number[] => openWishes(wishes, slots).map(({ id }) => id);
  expect(ids([])).toEqual([41, 43]);
  expect(ids([slot(7, { takenRow: 41 }), signedSession(8, { takenRow: 43 })])).toEqual([43]);
  expect(ids([slot(7, { takenRow: 41, state: 'Cancelled' })])).toEqual([41, 43]);
});

it('handlers see who asks and who has it; a request that is gone, edited or for something else frees the slot', () => {
  const requests = [
    request(52, 6, { sessionId: 7 }),
    request(51, 5, { sessionId: 7 }),
    request(53, 7, { sessionId: 8, version: 2 }),
    request(54, 8, { sessionId: 9 }),
    request(55, 9)
  ];
  const told = handledSlots(
    [
      slot(7, { takenRow: 52 }),
      slot(8, { takenRow: 53 }),
      slot(9, { takenRow: 99 }),
      slot(10, { takenRow: 54 }),
      slot(11, { takenRow: 55 }),
      slot(12),
      signedSession(13, { takenRow: 99 })
    ],
    requests
  );
  expect(
    told.map(({ slot: { id }, taken, asking, toFree }) => [id, taken?.id, asking.map((each) => each.id), toFree])
  ).toEqual([
    [7, 52, [51, 52], false],
    [8, undefined, [], true],
    [9, undefined, [54], true],
    [10, undefined, [], true],
    [11, 55, [], false],
    [12, undefined, [], false]
  ]);
});

it('a slot is given to a request for it or to a wish, once, and can be freed', () => {
  const asks = request(51, 5, { sessionId: 7 });
  const given = (values: Partial<SignedSession>, to: SignedCoachingRequest): unknown => {
    const [handled] = handledSlots([slot(7, { version: 3, ...values })], [asks, wish]);
    return handled && slotGiven(handled, to);
  };
  expect(given({}, asks)).toEqual({ kind: 'change', id: 7, version: 3, values: { takenRow: 51 } });
  expect(given({}, wish)).toMatchObject({ values: { takenRow: 41 } });
  expect([
    given({ takenRow: 41 }, asks),
    given({ takenRow: 99 }, asks),
    given({ state: 'Cancelled' }, asks),
    given({}, request(52, 6, { sessionId: 8 })),
    given({}, { ...asks, version: 2 })
  ]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect(handledSlots([slot(7, { takenRow: 99 })], []).map(slotFreed)).toEqual([
    { kind: 'change', id: 7, version: 1, values: { takenRow: undefined } }
  ]);
});
