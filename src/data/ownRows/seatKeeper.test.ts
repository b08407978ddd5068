import { ProgrammeError } from '../../domain/port/programme';
import { memorySeatRoom, memorySeats } from '../../testing/memorySeats';

const [me, somebody] = [7, 8];

const offline = (): never => {
  throw new TypeError('Failed to fetch');
};

const refused = (): never => {
  throw new ProgrammeError({ kind: 'forbidden', what: 'registrations' });
};

const sessionsOf = (seats: ReturnType<typeof memorySeats>): readonly unknown[] =>
  seats.room.registrations.rows().map(({ author, sessionId }) => [author, sessionId]);

test('a press registers, and says nothing of the person but a number', async () => {
  const seats = memorySeats();
  expect(await seats.register(3)).toEqual({ state: 'done' });
  expect(seats.room.registrations.rows()).toEqual([
    { id: 1, title: '', author: me, version: 1, personUser: me, sessionId: 3 }
  ]);
});

test('a double press registers once', async () => {
  const seats = memorySeats();
  const both = await Promise.all([seats.register(3), seats.register(3)]);
  expect(both).toEqual([{ state: 'done' }, { state: 'done' }]);
  expect(sessionsOf(seats)).toEqual([[me, 3]]);
});

test('an answer that was lost on its way is no second row, and no failure', async () => {
  const seats = memorySeats();
  let lost = false;
  seats.through(async (serve) => {
    const answer = serve();
    if (!lost && seats.room.registrations.rows().length > 0) {
      lost = true;
      offline();
    }
    return answer;
  });
  expect(await seats.register(3)).toEqual({ state: 'done' });
  expect(await seats.register(3)).toEqual({ state: 'done' });
  expect(sessionsOf(seats)).toEqual([[me, 3]]);
});

test('what could not be sent is told, and a press later registers', async () => {
  const seats = memorySeats();
  seats.through(async () => offline());
  expect(await seats.register(3)).toEqual({ state: 'waiting' });
  seats.through(async (serve) => serve());
  expect(await seats.register(3)).toEqual({ state: 'done' });
});

test('whoever may not write is told so', async () => {
  const seats = memorySeats();
  seats.through(async () => refused());
  expect(await seats.register(3)).toMatchObject({ state: 'refused', failure: { kind: 'forbidden' } });
});

test('nothing is sent to a list that is not safe', async () => {
  const seats = memorySeats();
  seats.room.registrations.guarded({ ownRowsOnly: false });
  seats.room.coachingRequests.guarded({ ownPermissions: false });
  expect(await seats.register(3)).toEqual({ state: 'unguarded' });
  expect(await seats.request({ title: 'Copilot', topics: [], wish: '' })).toEqual({ state: 'unguarded' });
  expect([await seats.barredFrom('registrations'), await seats.barredFrom('coachingRequests')]).toEqual([
    'unguarded',
    'unguarded'
  ]);
  expect([...seats.room.registrations.rows(), ...seats.room.coachingRequests.rows()]).toEqual([]);
});

test('a row that was edited is void: registering puts a new one in its place', async () => {
  const seats = memorySeats();
  seats.room.registrations.write(me, { personUser: me, sessionId: 3 }, 2);
  await seats.register(3);
  expect(seats.room.registrations.rows()).toMatchObject([{ id: 2, sessionId: 3, version: 1 }]);
});

test('withdrawing deletes every own row of the session, and nobody else’s', async () => {
  const room = memorySeatRoom();
  for (const author of [me, somebody, me]) room.registrations.write(author, { personUser: author, sessionId: 3 });
  room.registrations.write(me, { personUser: me, sessionId: 4 });
  const seats = memorySeats(room);
  expect(await seats.withdraw(3)).toEqual({ state: 'done' });
  expect(sessionsOf(seats)).toEqual([
    [somebody, 3],
    [me, 4]
  ]);
  expect(await seats.withdraw(3)).toEqual({ state: 'done' });
});

test('two browsers of one person that press at once leave two rows, and withdrawing takes both', async () => {
  const room = memorySeatRoom();
  const [one, other] = [memorySeats(room), memorySeats(room)];
  await Promise.all([one.register(3), other.register(3)]);
  await one.withdraw(3);
  expect(room.registrations.rows()).toEqual([]);
});

test('a slot is asked for once, and a wish as often as it differs', async () => {
  const seats = memorySeats();
  const request = { sessionId: 5, title: 'Copilot', topics: ['Copilot'], wish: '', tell: 20 };
  await seats.request(request);
  await seats.request({ ...request, title: 'Excel' });
  for (const wish of ['Monday', 'Monday', 'Friday']) await seats.request({ title: 'Word', topics: [], wish });
  expect(seats.room.coachingRequests.rows().map(({ title, sessionId, wish }) => [title, sessionId, wish])).toEqual([
    ['Copilot', 5, ''],
    ['Word', undefined, 'Monday'],
    ['Word', undefined, 'Friday']
  ]);
  expect(seats.room.coachingRequests.rows()[0]).toMatchObject({ tell: { id: 20 }, personUser: me });
});

test('a request of one’s own is deleted for good, one of others is left alone', async () => {
  const room = memorySeatRoom();
  for (const author of [me, somebody]) room.coachingRequests.write(author, { personUser: author, title: 'Copilot' });
  const seats = memorySeats(room);
  expect([await seats.unrequest(1), await seats.unrequest(2), await seats.unrequest(99)]).toEqual(
    Array(3).fill({ state: 'done' })
  );
  expect(room.coachingRequests.rows()).toMatchObject([{ author: somebody }]);
});

test('whoever signed out is told so', async () => {
  const seats = memorySeats();
  seats.through(async () => {
    throw new ProgrammeError({ kind: 'signedOut', what: 'registrations' });
  });
  expect(await seats.withdraw(3)).toMatchObject({ state: 'signedOut' });
});
