import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../paths.mjs';

const isPosix = process.platform !== 'win32';

/** A signal for a program and all that it started: each stands in a group of its own. Windows knows only the end. */
const signal = (child, name) => {
  try {
    if (isPosix) process.kill(-child.pid, name);
    else spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  } catch {
    // It is gone already.
  }
};

/**
 * A folder, and programs that run in it; `leave` ends and removes all of it. The command that opens a place leaves it
 * however it ends, by Ctrl+C too. `grace`: milliseconds that a program is given to close its browser or database.
 */
export const openPlace = ({ grace = 10_000 } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  const running = new Map();
  let left;

  const end = async (child) => {
    signal(child, 'SIGTERM');
    const late = setTimeout(() => signal(child, 'SIGKILL'), grace);
    await running.get(child);
    clearTimeout(late);
    // Whatever it started and did not end itself.
    signal(child, 'SIGKILL');
  };

  /** Starts a program; what it prints goes to `hear`, piece by piece. Nothing is started once the place is being left. */
  const start = (program, parameters, { hear = () => undefined, ...options } = {}) => {
    if (left !== undefined) throw new Error('The command is ending.');
    const child = spawn(program, parameters, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: isPosix,
      ...options,
      env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, NO_COLOR: '1', ...options.env }
    });
    child.stdout?.on('data', (piece) => hear(piece.toString(), 'out'));
    child.stderr?.on('data', (piece) => hear(piece.toString(), 'error'));
    const over = new Promise((resolve) => {
      child.on('error', (error) => resolve({ code: 1, printed: error.message }));
      child.on('close', (code) => resolve({ code: code ?? 1, printed: '' }));
    });
    running.set(child, over);
    void over.then(() => running.delete(child));
    return child;
  };

  return {
    folder,
    start,
    end,
    /** Runs a program to its end: `{ code, out, error }`; `seconds`: after so many it is ended, and `late` is true. */
    run: async (program, parameters, { seconds, hear, ...options } = {}) => {
      const printed = { out: '', error: '' };
      const child = start(program, parameters, {
        ...options,
        hear: (piece, where) => {
          printed[where] += piece;
          hear?.(piece, where);
        }
      });
      let late = false;
      const timer =
        seconds === undefined
          ? undefined
          : setTimeout(() => {
              late = true;
              void end(child);
            }, seconds * 1000);
      const { code, printed: why } = await running.get(child);
      clearTimeout(timer);
      return { code, late, ...printed, error: printed.error + why };
    },
    leave: () =>
      (left ??= (async () => {
        await Promise.all([...running.keys()].map(end));
        rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
      })())
  };
};

/** Does work in a place of its own; Ctrl+C and the end of a terminal leave it as well. */
export const inPlace = async (work) => {
  const place = openPlace();
  const interrupted = (name) => {
    process.stderr.write(`\n${name}: ending what runs.\n`);
    void place.leave().then(() => process.exit(130));
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const name of signals) process.on(name, interrupted);
  try {
    return await work(place);
  } finally {
    await place.leave();
    for (const name of signals) process.off(name, interrupted);
  }
};
