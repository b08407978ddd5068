import { spawn } from 'node:child_process';
import { root } from './paths.mjs';
import { Trouble } from './trouble.mjs';

/** Does one piece of work on one line: what, then how long it took. */
export const step = async (title, work) => {
  const began = Date.now();
  process.stdout.write(`${title} … `);
  try {
    const result = await work();
    process.stdout.write(`${((Date.now() - began) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  }
};

/** Runs a program to its end without a word; throws Trouble with `sentence` and what the program printed when it fails. */
export const quietly = (program, parameters, sentence, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let printed = '';
    const hear = (piece) => (printed = (printed + piece).slice(-20_000));
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => reject(new Trouble(`${sentence}\n${error.message}`)));
    child.on('close', (code) =>
      code === 0
        ? resolve(printed)
        : reject(new Trouble(`${printed.trim().split('\n').slice(-60).join('\n')}\n\n${sentence}`))
    );
  });

/** Runs a command's work; Trouble becomes its sentences and exit code 1. */
export const command = async (work) => {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
};
