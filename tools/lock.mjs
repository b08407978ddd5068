import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A lock is a file `{ pid, since }` that its owner touches again and again. The id of a process says little: after a
 * crash it belongs to anybody, and a frozen process keeps it. Who waits looks whether the file is touched.
 */
const beat = 1000;
/** So long without a touch, watched by whoever waits, and nobody is there. Milliseconds. */
const silence = 10_000;
const look = 200;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** What a lock file says now; undefined: there is none. Older versions wrote the id alone. */
const read = (file) => {
  try {
    const text = readFileSync(file, 'utf8');
    return { text, pid: Number.parseInt(/\d+/.exec(text)?.[0] ?? '0', 10), touched: statSync(file).mtimeMs };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
};

const take = (file, text) => {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
};

/** Takes away the lock that was looked at, and no other that was taken meanwhile. */
const takeAway = (file, { text }) => {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== text) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(error.code)) throw error;
  }
  rmSync(aside, { force: true });
};

const waitFor = async (file, text, { tell, patience }) => {
  let seen;
  let since = performance.now();
  let told = false;
  while (!take(file, text)) {
    const owner = read(file);
    if (owner === undefined) continue;
    if (owner.text !== seen?.text || owner.touched !== seen.touched) {
      seen = owner;
      since = performance.now();
    }
    const isSilent = performance.now() - since > patience;
    if (owner.pid === 0 || !isAlive(owner.pid) || isSilent) {
      if (isSilent) tell(`Process ${owner.pid} holds ${file} but gives no sign of life: going on without it.`);
      takeAway(file, owner);
      seen = undefined;
      continue;
    }
    if (!told) tell(`Waiting for another command to finish (process ${owner.pid}).`);
    told = true;
    await pause(look);
  }
};

/**
 * Does the work while nobody else does work under the same lock. `tell` hears a line when this has to wait; `patience`
 * is how long an owner may be silent, in milliseconds.
 */
export const alone = async (file, work, { tell = console.log, patience = silence } = {}) => {
  mkdirSync(dirname(file), { recursive: true });
  const text = JSON.stringify({ pid: process.pid, since: new Date().toISOString() });
  await waitFor(file, text, { tell, patience });
  const beating = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      // Somebody deleted the file: the work goes on, it is the lock that is lost.
    }
  }, beat);
  beating.unref();
  try {
    return await work();
  } finally {
    clearInterval(beating);
    if (read(file)?.text === text) rmSync(file, { force: true });
  }
};
