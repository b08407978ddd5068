import type { KnownAccount } from '../../../domain/port/accounts';
import { ProgrammeError } from '../../../domain/port/programme';
import { compare } from './compare';

const someone: KnownAccount = { name: 'Ann Peeters', email: 'ann@lecercle.example' };
const logins = Array.from({ length: 40 }, (_, at) => `person ${at}`);

test('every account is asked about once, at most six at a time', async () => {
  let [under, most] = [0, 0];
  const told = new Map<string, KnownAccount | false | undefined>();
  const known = async (login: string): Promise<KnownAccount | false> => {
    most = Math.max(most, (under += 1));
    await new Promise((resolve) => setTimeout(resolve, 1));
    under -= 1;
    return !login.endsWith('7') && someone;
  };
  await compare({
    accounts: { known },
    logins,
    onAnswer: (login, known) => told.set(login, known),
    stopped: () => false
  });
  expect([told.size, most]).toEqual([40, 6]);
  expect(logins.filter((login) => told.get(login) === false)).toEqual([
    'person 7',
    'person 17',
    'person 27',
    'person 37'
  ]);
});

test('whoever stops it is not asked on for: only what was under way is still answered', async () => {
  let asked = 0;
  const known = async (): Promise<KnownAccount | false> => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 1));
    return someone;
  };
  await compare({ accounts: { known }, logins, onAnswer: () => undefined, stopped: () => asked >= 12 });
  expect(asked).toBeLessThanOrEqual(17);
});

test('a directory that fails ends it for all, and is not asked on', async () => {
  let asked = 0;
  const failure = new ProgrammeError({ kind: 'forbidden', what: 'directory' });
  const known = async (): Promise<KnownAccount | false> => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 1));
    throw failure;
  };
  const done = compare({ accounts: { known }, logins, onAnswer: () => undefined, stopped: () => false });
  await expect(done).rejects.toBe(failure);
  expect(asked).toBe(6);
});
