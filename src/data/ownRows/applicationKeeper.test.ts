/**
 * @jest-environment node
 */
import type { ApplicationValues } from '../../domain/calls/form';
import { ProgrammeError } from '../../domain/port/programme';
import { memoryApplying } from '../../testing/memoryApplying';

const me = 7;
const somebody = 8;
const values = (given: Partial<ApplicationValues> = {}): ApplicationValues => ({
  callId: 1,
  affinity: true,
  willToDevelop: true,
  availability: false,
  words: 'Why not',
  topics: ['Teams', 'Loop'],
  languages: ['FR'],
  circleKey: 'BRU',
  managerInformed: true,
  consentToBeListed: true,
  ...given
});
const offline = () => new ProgrammeError({ kind: 'offline', what: 'applications' });

test('an application is one row, which says what was typed, and a topic that nobody declared as it stands', async () => {
  const desk = memoryApplying();
  expect(await desk.send(values())).toEqual({ state: 'done' });
  expect(desk.room.rows()).toMatchObject([
    {
      author: me,
      personUser: me,
      callId: 1,
      affinity: true,
      availability: false,
      words: 'Why not',
      topics: ['Teams', { undeclared: 'Loop' }],
      languages: ['FR'],
      circleKey: 'BRU',
      consentToBeListed: true
    }
  ]);
});

test('pressed again it changes that row; one for another call is another row', async () => {
  const desk = memoryApplying();
  await desk.send(values());
  await desk.send(values({ words: 'Gladly', consentToBeListed: false }));
  await desk.send(values({ callId: 2 }));
  expect(
    desk.room.rows().map(({ callId, words, version, consentToBeListed }) => [callId, words, version, consentToBeListed])
  ).toEqual([
    [1, 'Gladly', 2, false],
    [2, 'Why not', 1, true]
  ]);
});

test('of two rows of one call the newer one is changed and the other goes', async () => {
  const desk = memoryApplying();
  for (const words of ['One', 'Two']) desk.room.write(me, { callId: 1, personUser: me, words } as never);
  await desk.send(values({ words: 'Three' }));
  expect(desk.room.rows().map(({ id, words }) => [id, words])).toEqual([[2, 'Three']]);
});

test('an answer that was lost is looked for: pressed twice, it is there once', async () => {
  const desk = memoryApplying();
  let lose = true;
  desk.through(async (serve) => {
    const before = desk.room.rows().length;
    const answer = serve();
    if (lose && desk.room.rows().length > before) throw offline();
    return answer;
  });
  expect(await desk.send(values())).toEqual({ state: 'done' });
  lose = false;
  await desk.send(values());
  expect(desk.room.rows()).toHaveLength(1);
});

test('without a network nothing is sent, and that is told', async () => {
  const desk = memoryApplying();
  desk.through(() => Promise.reject(offline()));
  expect(await desk.send(values())).toMatchObject({ state: 'waiting' });
  expect(desk.room.rows()).toEqual([]);
});

test('nothing goes to a list that is not private, and whoever may not write is told so', async () => {
  const desk = memoryApplying();
  for (const guard of [{ ownRowsOnly: false }, { ownRowsOnly: true, ownPermissions: false }]) {
    desk.room.guarded(guard);
    expect(await desk.send(values())).toEqual({ state: 'unguarded' });
  }
  desk.room.guarded({ ownPermissions: true, mayWrite: false });
  expect(await desk.send(values())).toEqual({ state: 'refused' });
  expect(desk.room.rows()).toEqual([]);
});

test('withdrawing deletes every row of one’s own for that call, and nobody else’s', async () => {
  const desk = memoryApplying();
  for (const [author, callId] of [
    [me, 1],
    [me, 1],
    [me, 2],
    [somebody, 1]
  ] as const)
    desk.room.write(author, { callId, personUser: me } as never);
  expect(await desk.withdraw(1)).toEqual({ state: 'done' });
  expect(desk.room.rows().map(({ author, callId }) => [author, callId])).toEqual([
    [me, 2],
    [somebody, 1]
  ]);
});

test('who handles calls sees through the list; a list that does not answer bars for now', async () => {
  const desk = memoryApplying();
  desk.through(() => Promise.reject(offline()));
  expect(await desk.rights()).toEqual({ bar: 'refused', handles: false });
  desk.through(async (serve) => serve());
  desk.room.guarded({ mayTotal: true });
  expect(await desk.rights()).toEqual({ handles: true });
  const other = memoryApplying();
  other.room.guarded({ ownRowsOnly: false });
  expect(await other.rights()).toEqual({ bar: 'unguarded', handles: false });
});
