import { ProgrammeError } from '../../../domain/port/programme';
import { compare } from './compare';

const logins = Array.from({ length: 40 }, (_, at) => `person ${at}`);

test('every account is asked about once, at most six at a time', async () => {
  let [under, most] = [0, 0];
  const told = new Map<string, boolean | undefined>();
  const exists = async (login: string): Promise<boolean> => {
    most = Math.max(most, (under += 1));
    await new Promise((resolve) => setTimeout(resolve, 1));
    under -= 1;
    return !login.endsWith('7');
  };
  await compare({
    accounts: { exists },
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
  const exists = async (): Promise<boolean> => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 1));
    return true;
  };
  await compare({ accounts: { exists }, logins, onAnswer: () => undefined, stopped: () => asked >= 12 });
  expect(asked).toBeLessThanOrEqual(17);
});

test('a directory that fails ends it for all, and is not asked on', async () => {
  let asked = 0;
  const failure = new ProgrammeError({ kind: 'forbidden', what: 'directory' });
  const exists = async (): Promise<boolean> => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 1));
    throw failure;
  };
  const done = compare({ accounts: { exists }, logins, onAnswer: () => undefined, stopped: () => false });
  await expect(done).rejects.toBe(failure);
  expect(asked).toBe(6);
});
