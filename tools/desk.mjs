/**
 * Shows packages of any team on the local page, without this project's web parts, lists or data:
 * `npm run desk -- FILE.sppkg [another.sppkg] [options of npm start]`. Nothing is built.
 */
import { resolve } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root } from './paths.mjs';
import { runLocal } from './runLocal.mjs';
import { command } from './step.mjs';

/** Files by themselves are packages; the shell of npm stands in the folder where it was called. */
const parametersOf = (words) => {
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const named = words.flatMap((word) => (/\.sppkg$/i.test(word) ? ['--package', resolve(from, word)] : [word]));
  return words.includes('--data') ? named : ['--data', resolve(root, '.local-desk'), ...named];
};

await command(async () => {
  await ensureInstalled();
  return runLocal(['--alone', ...parametersOf(process.argv.slice(2))]);
});
