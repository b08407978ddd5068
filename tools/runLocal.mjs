import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { nodeProgram, root } from './paths.mjs';

/** Ctrl+C reaches the child by itself; we only must not die before it has closed its database. */
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs local/main.ts with these options until it ends; settles with its exit code. */
export const runLocal = (parameters) =>
  new Promise((resolve, reject) => {
    const child = spawn(
      nodeProgram(),
      ['--disable-warning=ExperimentalWarning', join(root, 'local', 'main.ts'), ...parameters],
      { stdio: 'inherit' }
    );
    for (const signal of forwarded) process.on(signal, () => child.kill(signal));
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal === null ? code : 1));
  });
