import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { format } from 'prettier';
import { declaredLists } from './lists/declared.mjs';
import { filesOf, textOf } from './lists/files.mjs';
import { raised, versionTroubles } from './lists/versions.mjs';
import { root } from './paths.mjs';
import { command } from './step.mjs';

/** Folders in which nothing is written by hand. */
const folders = ['sharepoint/assets', 'src/lists/reading'];
const settings = 'config/package-solution.json';
const settingsFile = join(root, settings);

/** What was written before: a list that is declared no more leaves files behind. */
const writtenIn = (folder) =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`) : [];

const write = (path, text) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** The settings as they follow from the declarations: what stands in the feature, and at least which version it is of. */
const settingsOf = (settings, lists, listing) => {
  const { solution } = settings;
  const [feature, ...others] = solution.features;
  return {
    ...settings,
    solution: {
      ...solution,
      version: raised(solution.version, lists),
      features: [{ ...feature, version: raised(feature.version, lists), assets: listing }, ...others]
    }
  };
};

/**
 * Writes what follows from the declared lists: what readers load of them, feature XML with its version, site script, PowerShell
 * script, the tables of the pages, what the local SharePoint is filled with; with `check` it only names what differs, as exit
 * code 1.
 */
export const lists = async (check) => {
  const declared = await declaredLists(root);
  const troubles = versionTroubles(declared);
  for (const trouble of troubles) console.error(trouble);
  if (troubles.length > 0) return 1;
  const written = JSON.parse(readFileSync(settingsFile, 'utf8'));
  const { files, listing } = await filesOf(root, declared, written.solution.features[0].id);
  const wanted = settingsOf(written, declared, listing);
  const paths = new Set([...Object.keys(files), ...folders.flatMap(writtenIn)]);
  const wrong = [...paths].filter((path) => textOf(join(root, path)) !== files[path]).sort();
  if (!isDeepStrictEqual(written, wanted)) wrong.push(settings);
  if (check) {
    for (const path of wrong) console.error(`${path} is not what src/lists declares: run node tools/lists.mjs`);
    return wrong.length === 0 ? 0 : 1;
  }
  for (const path of wrong) {
    if (files[path] !== undefined) write(join(root, path), files[path]);
    else if (path !== settings) rmSync(join(root, path));
  }
  if (wrong.includes(settings))
    writeFileSync(
      settingsFile,
      await format(JSON.stringify(wanted, undefined, 2), { parser: 'json', printWidth: 120 })
    );
  console.log(wrong.length === 0 ? 'Nothing to write.' : `Written: ${wrong.join(', ')}`);
  return 0;
};

if (process.argv[1]?.endsWith('lists.mjs')) await command(() => lists(process.argv.includes('--check')));
