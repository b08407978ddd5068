import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Run } from '../states/plan.ts';
import type { Capture } from './capture.ts';
import { oldPackage } from './packages.ts';

const root = resolve(__dirname, '..', '..');

/** All that decides what a state of the old package looks like, beside the browser, which the lock file names. */
const inputs = ['local', 'tests/browser', 'tests/states', 'tests/same', 'sharepoint/assets'];

const filesUnder = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.spec)\.(ts|xml|json|css|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const keyOf = (): string => {
  const hash = createHash('sha256');
  const files = inputs.flatMap((input) => filesUnder(join(root, input)));
  for (const file of [oldPackage, join(root, 'package-lock.json'), ...files])
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 20);
};

const cache = join(root, 'node_modules', '.cache', 'digital-ambassadors', 'same');
let key: string | undefined;

const fileOf = ({ state, look }: Run): string => {
  key ??= keyOf();
  return join(cache, key, look.lang, `${state.name.replace('/', '.')}.json`);
};

/** Forgets what was kept before something changed. */
export const forgetOthers = (): void => {
  key ??= keyOf();
  for (const name of existsSync(cache) ? readdirSync(cache) : [])
    if (name !== key) rmSync(join(cache, name), { recursive: true, force: true });
};

/** What the old package showed in a state before, on this machine and with nothing changed since. */
export const keptOf = (run: Run): Capture | undefined => {
  if (process.env['SAME_ANEW'] !== undefined) return undefined;
  try {
    return JSON.parse(readFileSync(fileOf(run), 'utf8')) as Capture;
  } catch {
    return undefined;
  }
};

/** Keeps it; a capture may be lost, never half written by two runs at once: each is small. */
export const keep = (run: Run, capture: Capture): void => {
  const file = fileOf(run);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(capture));
};
