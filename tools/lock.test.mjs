import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alone } from './lock.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const children = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
const newLock = () => join(folder, `${(count += 1)}.lock`);

/** A process that lives, as any other on the machine that was given an old id again. */
const stranger = () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  children.push(child);
  return child;
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('two works under one lock follow each other, and the second says that it waits', async () => {
  const lock = newLock();
  const happened = [];
  const lines = [];
  const first = alone(lock, async () => {
    happened.push('first begins');
    await pause(300);
    happened.push('first ends');
  });
  const second = alone(lock, () => happened.push('second'), { tell: (line) => lines.push(line) });
  await Promise.all([first, second]);
  expect(happened).toEqual(['first begins', 'first ends', 'second']);
  expect(lines).toEqual([`Waiting for another command to finish (process ${process.pid}).`]);
  expect(existsSync(lock)).toBe(false);
});

test('a lock whose process is gone is taken over without a word', async () => {
  const lock = newLock();
  const gone = stranger();
  await new Promise((resolve) => gone.once('exit', resolve) && gone.kill('SIGKILL'));
  writeFileSync(lock, JSON.stringify({ pid: gone.pid, since: 'yesterday' }));
  const lines = [];
  expect(await alone(lock, () => 'done', { tell: (line) => lines.push(line) })).toBe('done');
  expect(lines).toEqual([]);
});

test.each(['as it is written now', 'as it was written before'])(
  'a lock with the id of a process that is not ours (%s) is waited for a while, told, and taken over',
  async (how) => {
    const lock = newLock();
    const { pid } = stranger();
    writeFileSync(lock, how === 'as it is written now' ? JSON.stringify({ pid, since: 'yesterday' }) : String(pid));
    const lines = [];
    expect(await alone(lock, () => 'done', { tell: (line) => lines.push(line), patience: 500 })).toBe('done');
    expect(lines).toEqual([
      `Waiting for another command to finish (process ${pid}).`,
      `Process ${pid} holds ${lock} but gives no sign of life: going on without it.`
    ]);
  }
);

test('an owner that gives signs of life is waited for, however long it takes', async () => {
  const lock = newLock();
  writeFileSync(lock, JSON.stringify({ pid: stranger().pid, since: 'now' }));
  const touching = setInterval(() => utimesSync(lock, new Date(), new Date()), 50);
  const lines = [];
  let done = false;
  const waiting = alone(lock, () => (done = true), { tell: (line) => lines.push(line), patience: 400 });
  await pause(1500);
  expect(done).toBe(false);
  clearInterval(touching);
  rmSync(lock);
  await waiting;
  expect(lines).toHaveLength(1);
});

test('the lock is let go when the work fails, and never somebody else’s', async () => {
  const lock = newLock();
  const failing = alone(lock, () => Promise.reject(new Error('broken')));
  await expect(failing).rejects.toThrow('broken');
  expect(existsSync(lock)).toBe(false);
  await alone(lock, () => writeFileSync(lock, 'another'));
  expect(readFileSync(lock, 'utf8')).toBe('another');
});
