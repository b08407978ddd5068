import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeProgram, root } from '../paths.mjs';

const parts = [
  'src',
  'config',
  'sharepoint/assets',
  'sharepoint/images',
  'local',
  'tools',
  'package.json',
  'package-lock.json',
  'tsconfig.json'
];

/** What git does not keep, written by builds. */
const isMade = (path) => /\.module\.scss(?:\.d)?\.ts$/.test(path);

/** A copy of the project to save files in, with the packages of the original. */
const copyOfProject = () => {
  const folder = mkdtempSync(join(tmpdir(), 'watched-'));
  for (const part of parts) {
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    cpSync(join(root, part), join(folder, part), { recursive: true, filter: (from) => !isMade(from) });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/**
 * `npm start -- --watch` on a copy of the project: `change(file, text => text)` saves a file of the copy, `printed()`
 * is what the terminal shows, `until(pattern)` waits for it to show something, `stop()` ends everything. `prepare` may
 * change files before the start.
 */
export const watchedCopy = async (options = [], prepare = () => undefined) => {
  const folder = copyOfProject();
  const change = (file, edit) => {
    const path = join(folder, file);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  };
  prepare(change);
  const port = await freePort();
  const command = [join(folder, 'tools', 'start.mjs'), '--watch', '--no-open', '--port', String(port), ...options];
  const child = spawn(nodeProgram(), command, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let listeners = [];
  const hear = (piece) => {
    printed += piece;
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const until = (pattern, from = 0) =>
    new Promise((resolve, reject) => {
      const look = () => {
        if (!pattern.test(printed.slice(from))) return;
        listeners = listeners.filter((each) => each !== look);
        resolve();
      };
      listeners.push(look);
      void gone.then((code) => reject(new Error(`The watch ended with ${code}:\n${printed}`)));
      look();
    });
  const stop = async () => {
    child.kill('SIGINT');
    const code = await gone;
    rmSync(folder, { recursive: true, force: true });
    return code;
  };
  return { folder, origin: `http://localhost:${port}`, pid: child.pid, printed: () => printed, until, change, stop };
};
