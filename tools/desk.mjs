/**
 * Shows packages of any team on the local page, without this project's web parts, lists or data:
 * `npm run desk -- FILE.sppkg [another.sppkg] [options of npm start]`. Nothing is built.
 */
import { resolve } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { runLocal } from './runLocal.mjs';
import { command } from './step.mjs';

/** Files by themselves are packages; npm tells the folder in which it was called. */
const parametersOf = (words) => {
  const from = process.env['INIT_CWD'] ?? process.cwd();
  return words.flatMap((word, at) => {
    if (word.startsWith('-') || !/\.sppkg$/i.test(word)) return [word];
    return words[at - 1] === '--package' ? [resolve(from, word)] : ['--package', resolve(from, word)];
  });
};

await command(async () => {
  await ensureInstalled();
  return runLocal(['--alone', ...parametersOf(process.argv.slice(2))]);
});
