import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { format } from 'prettier';
import { declaredLists } from './lists/declared.mjs';
import { filesOf, textOf } from './lists/files.mjs';
import { root } from './paths.mjs';
import { command } from './step.mjs';

const assets = 'sharepoint/assets';
const settings = 'config/package-solution.json';
const solutionFile = join(root, settings);

const readAssets = () =>
  existsSync(join(root, assets)) ? readdirSync(join(root, assets)).map((name) => `${assets}/${name}`) : [];

/** What is written and what the declarations say: the paths of the files that differ. */
const driftOf = (files, solution, listing) => {
  const paths = new Set([...Object.keys(files), ...readAssets()]);
  const wrong = [...paths].filter((path) => textOf(join(root, path)) !== files[path]).sort();
  if (!isDeepStrictEqual(solution.solution.features[0].assets, listing)) wrong.push(settings);
  return wrong;
};

/**
 * Writes what follows from the declared lists: what readers load of them, feature XML, site script, PowerShell script, the
 * tables of the curators' pages; with `check` it only names what differs, as exit code 1.
 */
export const lists = async (check) => {
  const solution = JSON.parse(readFileSync(solutionFile, 'utf8'));
  const { files, listing } = await filesOf(root, await declaredLists(root), solution.solution.features[0].id);
  const wrong = driftOf(files, solution, listing);
  if (check) {
    for (const path of wrong) console.error(`${path} is not what src/lists declares: run node tools/lists.mjs`);
    return wrong.length === 0 ? 0 : 1;
  }
  for (const path of wrong) {
    if (files[path] !== undefined) writeFileSync(join(root, path), files[path]);
    else if (path.endsWith('.xml')) rmSync(join(root, path));
  }
  solution.solution.features[0].assets = listing;
  if (wrong.includes(settings))
    writeFileSync(
      solutionFile,
      await format(JSON.stringify(solution, undefined, 2), { parser: 'json', printWidth: 120 })
    );
  console.log(wrong.length === 0 ? 'Nothing to write.' : `Written: ${wrong.join(', ')}`);
  return 0;
};

if (process.argv[1]?.endsWith('lists.mjs')) await command(() => lists(process.argv.includes('--check')));
