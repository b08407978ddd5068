/** Measures the finished package, on a fresh clone with only Node and npm; options are those of bench/bench.ts. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackage } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { nodeProgram, root } from './paths.mjs';
import { command } from './step.mjs';

const run = (parameters) =>
  new Promise((resolve, reject) => {
    const child = spawn(
      nodeProgram(),
      ['--disable-warning=ExperimentalWarning', join(root, 'bench', 'bench.ts'), ...parameters],
      { stdio: 'inherit' }
    );
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal === null ? code : 1));
  });

await command(async () => {
  const parameters = process.argv.slice(2);
  await ensureInstalled();
  // What is measured is what the sources say now, not what somebody built yesterday.
  if (!parameters.includes('--help')) await ensurePackage();
  return run(parameters);
});
