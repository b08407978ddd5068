import { registrationRow, signedSession } from '../../testing/sessionRows';
import {
  afterRefusal,
  cancelled,
  changedIn,
  closingBegun,
  closingDone,
  type ClosingRefused,
  held,
  placeGiven,
  placesLost,
  plannedAgain
} from './closing';
import type { SignedSession } from './model';
import { placesOf } from './places';

const row = registrationRow;
const two = signedSession(7, { capacity: 2, version: 3, inRows: 'old 1' });
const rows = [row(1, 7, 1), row(2, 7, 2), row(3, 7, 3), row(4, 7, 4)];
const closed = (inRows: string, values: Partial<SignedSession> = {}): SignedSession => ({
  ...two,
  state: 'Closed',
  version: 4,
  inRows,
  ...values
});
const giving = (session: SignedSession, picked?: number, of = rows): unknown =>
  placeGiven(session, placesOf(session, of), picked)?.values;

it('closing is two writes with the etag that was read; old ids go with the first', () => {
  expect(closingBegun(two)).toEqual({ kind: 'change', id: 7, version: 3, values: { state: 'Closed', inRows: '' } });
  expect(closingDone(closed(''), rows, {})).toEqual({ kind: 'change', id: 7, version: 4, values: { inRows: '1, 2' } });
  expect(closingDone(closed('3'), rows, {}).values).toEqual({ inRows: '1, 2' });
  expect(closingDone(closed(''), [], {}).values).toEqual({ inRows: '0' });
});

it('the other changes of state', () => {
  expect([plannedAgain(closed('1')), cancelled(two, 'No room'), held(closed('1'))].map(({ values }) => values)).toEqual(
    [{ state: 'Planned', inRows: '' }, { state: 'Cancelled', summary: 'No room' }, { state: 'Held' }]
  );
});

describe('giving a place', () => {
  it('goes by the queue, or to the one who was picked', () => {
    expect(giving(closed('2'))).toEqual({ inRows: '1, 2' });
    expect(giving(closed('2'), 4)).toEqual({ inRows: '2, 4' });
  });
  it('adds nobody where no place is left, nobody waits, or nobody has that row', () => {
    expect([giving(closed('1, 2')), giving(closed('1'), 9), giving(closed('1'), undefined, rows.slice(0, 1))]).toEqual([
      undefined,
      undefined,
      undefined
    ]);
  });
  it('is not done while things stand, nor once it was held', () => {
    expect([giving(closed('')), giving({ ...two, state: 'Planned' }), giving(closed('1', { state: 'Held' }))]).toEqual([
      undefined,
      undefined,
      undefined
    ]);
  });
  it('drops ids whose rows are gone: restored later, they have no place beside the one that was given', () => {
    const after = closed(placeGiven(closed('1, 2'), placesOf(closed('1, 2'), rows.slice(1)))?.values.inRows ?? '');
    expect(after.inRows).toBe('2, 3');
    expect(placesOf(after, rows).in.map(({ id }) => id)).toEqual([2, 3]);
  });
  it('without a limit takes whoever waits', () => {
    expect(giving(closed('1', { capacity: undefined }))).toEqual({ inRows: '1, 2' });
  });
});

it('with fewer places the latest lose theirs, and nobody after closing', () => {
  const lost = (session: SignedSession, capacity: number | undefined): readonly number[] =>
    placesLost(session, { capacity }, rows, {}).map(({ id }) => id);
  const three = { ...two, capacity: 3 };
  expect([lost(three, 1), lost(three, 3), lost(three, 9), lost(three, undefined), lost(three, -1)]).toEqual([
    [2, 3],
    [],
    [],
    [],
    [1, 2, 3]
  ]);
  expect(placesLost(three, { registrationUntil: '2026-11-23T09:00:00Z' }, rows, {})).toHaveLength(3);
  expect([lost(closed('1, 2, 3'), 1), lost(closed('', { capacity: 3 }), 2)]).toEqual([[], [3]]);
});

it('says which columns changed', () => {
  expect(changedIn(two, { ...two, version: 4, modified: '', title: 'B', topics: ['Excel'] })).toEqual([
    'title',
    'topics'
  ]);
  expect(changedIn(two, { ...two, version: 4 })).toEqual([]);
});

it.each<[string, SignedSession | undefined, boolean, ClosingRefused]>([
  ['a title was changed', { ...two, title: 'B', version: 4 }, false, { is: 'askAgain', changed: ['title'] }],
  ['somebody else closed it', closed('1'), false, { is: 'theirs' }],
  ['somebody else is closing it', closed(''), false, { is: 'theirs' }],
  ['it was cancelled', { ...two, state: 'Cancelled' }, false, { is: 'off' }],
  ['it is gone', undefined, false, { is: 'off' }],
  ['half closed, a title was changed', closed('', { title: 'B' }), true, { is: 'goOn' }],
  ['half closed, somebody else finished it', closed('1'), true, { is: 'theirs' }],
  ['half closed, somebody planned it again', { ...two, state: 'Planned' }, true, { is: 'off' }],
  ['half closed, it was held', closed('1', { state: 'Held' }), true, { is: 'off' }]
])('refused, for %s', (_what, now, begun, expected) => {
  expect(afterRefusal(two, now, begun)).toEqual(expected);
});
