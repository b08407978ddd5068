import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { folders, shelf } from './folders.mjs';
import { problem } from './problems.mjs';
import { SolutionPackager, Terminal } from './spfx.mjs';

const isManifest = (name) => name.endsWith('.manifest.json');

/** The manifests as they were built now; the same text as before asks for no new package. */
export const manifestsNow = () =>
  readdirSync(folders.dist)
    .filter(isManifest)
    .sort()
    .map((name) => readFileSync(join(folders.dist, name), 'utf8'))
    .join('\n');

const layOut = () => {
  for (const folder of ['config', 'sharepoint', 'release'])
    rmSync(join(shelf, folder), { recursive: true, force: true });
  mkdirSync(join(shelf, 'release', 'assets'), { recursive: true });
  mkdirSync(join(shelf, 'config'), { recursive: true });
  cpSync(join(root, 'config', 'package-solution.json'), join(shelf, 'config', 'package-solution.json'));
  for (const folder of ['assets', 'images'])
    cpSync(join(root, 'sharepoint', folder), join(shelf, 'sharepoint', folder), { recursive: true });
  const manifests = join(shelf, 'release', 'manifests');
  cpSync(folders.dist, manifests, { recursive: true, filter: (from) => from === folders.dist || isManifest(from) });
};

/**
 * Packs manifests and lists with SPFx's own packager; scripts stay outside, the page loads them as they are built.
 * Returns what is wrong.
 */
export const pack = async () => {
  const problems = [];
  const heard = (text) => problems.push(problem(`The package cannot be made: ${text.trim().split('\n')[0]}`));
  layOut();
  const packager = new SolutionPackager({
    buildFolder: shelf,
    terminal: new Terminal({
      supportsColor: false,
      eolCharacter: '\n',
      write: (text, severity) => (severity === 2 ? heard(text) : undefined)
    }),
    emitError: (error) => heard(error.message),
    emitWarning: () => undefined
  });
  await packager.packageSolutionAsync(true, false, false).catch((error) => {
    if (problems.length === 0) heard(error.message);
  });
  return problems;
};

/** The file that the packager wrote. */
export const packageOf = () => {
  const { paths } = JSON.parse(readFileSync(join(shelf, 'config', 'package-solution.json'), 'utf8'));
  return join(shelf, 'sharepoint', paths.zippedPackage);
};
