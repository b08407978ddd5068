import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { alone } from './lock.mjs';
import { memory, nodeProgram, packageFile, root } from './paths.mjs';
import { quietly, step } from './step.mjs';
import { Trouble } from './trouble.mjs';

/** Everything that the package is made of. */
const inputs = [
  'src',
  'config',
  'teams',
  join('sharepoint', 'assets'),
  join('sharepoint', 'images'),
  'package-lock.json',
  'tsconfig.json'
];
const ignored = /\.test\.tsx?$|\.module\.scss\.(d\.)?ts$/;
const stamp = join(memory, 'package.json');

const filesUnder = (path) => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !ignored.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
};

const digest = (files) => {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = readFileSync(file);
    hash.update(`${relative(root, file).split(sep).join('/')} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
};

const inputsNow = () => digest(inputs.flatMap((input) => filesUnder(join(root, input))));

const isCurrent = (made) => {
  if (!existsSync(packageFile) || !existsSync(stamp)) return false;
  try {
    const known = JSON.parse(readFileSync(stamp, 'utf8'));
    return known.inputs === made && known.package === digest([packageFile]);
  } catch {
    return false;
  }
};

const heft = (...parameters) =>
  quietly(
    nodeProgram(),
    [join(root, 'node_modules', '@rushstack', 'heft', 'bin', 'heft'), ...parameters, '--production'],
    'The web parts could not be built: the messages above say which file and why.'
  );

const build = async () => {
  const made = inputsNow();
  await step('Building the web parts', () => heft('build', '--clean'));
  await step('Packing the solution', () => heft('package-solution'));
  if (!existsSync(packageFile)) throw new Trouble(`The build ended without writing ${relative(root, packageFile)}.`);
  // It needs what is installed, which this file may be there before.
  const { repeatable } = await import('./repeatable.mjs');
  writeFileSync(packageFile, repeatable(readFileSync(packageFile)));
  mkdirSync(memory, { recursive: true });
  writeFileSync(stamp, JSON.stringify({ inputs: made, package: digest([packageFile]) }));
};

/** Builds the solution package when anything it is made of has changed since; returns its path. */
export const ensurePackage = async () => {
  if (isCurrent(inputsNow())) return packageFile;
  // One build at a time: two commands at once would empty each other's output folders.
  await alone(join(memory, 'build.lock'), async () => {
    // Another command may have built it while this one waited.
    if (!isCurrent(inputsNow())) await build();
  });
  return packageFile;
};
