import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { assetsOf } from './lists/assets.mjs';
import { declaredLists } from './lists/declared.mjs';
import { root } from './paths.mjs';
import { command } from './step.mjs';

const folder = join(root, 'sharepoint', 'assets');
const solutionFile = join(root, 'config', 'package-solution.json');

const textOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined);

/** What is written and what the declarations say: the names of the files that differ. */
const driftOf = (files, solution, listing) => {
  const names = new Set([...Object.keys(files), ...(existsSync(folder) ? readdirSync(folder) : [])]);
  const wrong = [...names].filter((name) => textOf(join(folder, name)) !== files[name]).sort();
  if (!isDeepStrictEqual(solution.solution.features[0].assets, listing)) wrong.push('config/package-solution.json');
  return wrong;
};

/** Writes the feature XML of the declared lists; with `check` it only names what differs, as exit code 1. */
export const lists = async (check) => {
  const solution = JSON.parse(readFileSync(solutionFile, 'utf8'));
  const { files, listing } = assetsOf(await declaredLists(root), solution.solution.features[0].id);
  const wrong = driftOf(files, solution, listing);
  if (check) {
    for (const name of wrong) console.error(`${name} is not what src/lists declares: run node tools/lists.mjs`);
    return wrong.length === 0 ? 0 : 1;
  }
  for (const name of wrong) {
    if (files[name] !== undefined) writeFileSync(join(folder, name), files[name]);
    else if (name.endsWith('.xml')) rmSync(join(folder, name));
  }
  solution.solution.features[0].assets = listing;
  if (wrong.includes('config/package-solution.json'))
    writeFileSync(solutionFile, `${JSON.stringify(solution, undefined, 2)}\n`);
  console.log(wrong.length === 0 ? 'Nothing to write.' : `Written: ${wrong.join(', ')}`);
  return 0;
};

if (process.argv[1]?.endsWith('lists.mjs')) await command(() => lists(process.argv.includes('--check')));
