/** Starts the local intranet, on a fresh clone with only Node and npm; options are those of local/main.ts. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackage } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { nodeProgram, root } from './paths.mjs';
import { command } from './step.mjs';
import { watch } from './watch/watch.mjs';

/** Ctrl+C reaches the child by itself; we only must not die before it has closed its database. */
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const run = (parameters) =>
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

await command(async () => {
  const parameters = process.argv.slice(2);
  await ensureInstalled();
  if (parameters.includes('--help')) return run(parameters);
  if (parameters.includes('--watch')) return watch(parameters);
  await ensurePackage();
  return run(parameters);
});
