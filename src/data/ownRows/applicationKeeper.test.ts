/**
 * @jest-environment node
 */
import type { SignedApplication } from '../../domain/calls/model';
import { ProgrammeError } from '../../domain/port/programme';
import { applyingContract } from '../../testing/applyingContract';
import { memoryApplying } from '../../testing/memoryApplying';

const me = 7;
const somebody = 8;
const offline = () => new ProgrammeError({ kind: 'offline', what: 'applications' });

applyingContract(async () => {
  const mine = memoryApplying();
  const { room } = mine;
  return {
    mine,
    myOther: memoryApplying(room, me),
    theirs: memoryApplying(room, somebody),
    me,
    handled: async (call) => room.rows().filter(({ callId }) => callId === call) as unknown as SignedApplication[],
    written: (callId, words) => void room.write(me, { callId, personUser: me, words } as never),
    secure: (isSafe) => room.guarded({ ownRowsOnly: isSafe }),
    network: (trouble) =>
      mine.through(async (serve) => {
        if (trouble === 'offline') throw offline();
        const before = room.rows().length;
        const answer = serve();
        if (trouble === 'lost' && room.rows().length > before) throw offline();
        return answer;
      })
  };
});

test('rights that are the site’s are not safe either, and whoever may not write is told so', async () => {
  const desk = memoryApplying();
  desk.room.guarded({ ownPermissions: false });
  expect(await desk.withdraw(1)).toEqual({ state: 'done' });
  expect((await desk.rights()).bar).toBe('unguarded');
  const other = memoryApplying();
  other.room.guarded({ mayWrite: false });
  expect((await other.rights()).bar).toBe('refused');
});

test('who handles calls sees through the list; a list that does not answer bars for now', async () => {
  const desk = memoryApplying();
  desk.through(() => Promise.reject(offline()));
  expect(await desk.rights()).toEqual({ bar: 'refused', handles: false });
  desk.through(async (serve) => serve());
  desk.room.guarded({ mayTotal: true });
  expect(await desk.rights()).toEqual({ handles: true });
});
