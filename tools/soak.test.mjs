import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPlace } from './soak/place.mjs';

const soak = (...parameters) =>
  spawnSync(process.execPath, [join(__dirname, 'soak.mjs'), ...parameters], { encoding: 'utf8' });

test('a name that no long proof has is told in a sentence with the names that there are', () => {
  const { status, stdout, stderr } = soak('nonsense');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^No long proof is called nonsense\. There are: .*\bmutants\b.*\bclone\b.*\.\n$/);
});

test('so is a mutant, a room or an option that there is not, before anything is run', () => {
  for (const [parameters, said] of [
    [['nobody'], 'No mutant is called nobody'],
    [['--only', 'cellar'], 'No room of mutants is called cellar'],
    [['--nonsense'], 'mutants takes names of mutants']
  ]) {
    const { status, stderr } = soak('mutants', ...parameters);
    expect([status, stderr.includes(said)]).toEqual([1, true]);
  }
});

/** Somebody whom nobody has buried yet is dead all the same. */
const alive = (id) => {
  try {
    process.kill(id, 0);
    return !existsSync(`/proc/${id}/stat`) || !/\) Z /.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

/** A program that starts another one, which ignores being asked to end; both tell who they are. */
const stubborn = `
  const { spawn } = require('node:child_process');
  const inner = "process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000); console.log('inner ' + process.pid)";
  spawn(process.execPath, ['-e', inner], { stdio: 'inherit' });
  setInterval(() => undefined, 1000);
  console.log('outer ' + process.pid);
`;

test('leaving ends what runs and what that has started, and removes the folder; nothing is started any more', async () => {
  const place = openPlace({ grace: 500 });
  const ids = {};
  const told = new Promise((resolve) => {
    place.start(process.execPath, ['-e', stubborn], {
      hear: (piece) => {
        for (const [, who, id] of piece.matchAll(/(inner|outer) (\d+)/g)) ids[who] = Number(id);
        if (Object.keys(ids).length === 2) resolve();
      }
    });
  });
  await told;
  expect([alive(ids.inner), alive(ids.outer), existsSync(place.folder)]).toEqual([true, true, true]);
  await place.leave();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([alive(ids.inner), alive(ids.outer), existsSync(place.folder)]).toEqual([false, false, false]);
  expect(() => place.start(process.execPath, ['-e', ''])).toThrow('ending');
});

test('a program that takes too long is ended, and what it printed is there', async () => {
  const place = openPlace();
  const slow = ['-e', "console.log('begun'); setInterval(() => undefined, 1000)"];
  const { late, out } = await place.run(process.execPath, slow, { seconds: 1 });
  expect([late, out]).toEqual([true, 'begun\n']);
  await place.leave();
});
