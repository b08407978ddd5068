import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { quietly, step } from './step.mjs';
import { Trouble } from './trouble.mjs';

const lockOf = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8')).packages;

/** Packages of the lock file that npm's own record of node_modules has not, or has in another version. */
export const missingPackages = (wanted, installed) =>
  Object.entries(wanted).flatMap(([path, { version, optional, link }]) =>
    path === '' || optional || link || installed[path]?.version === version ? [] : [path]
  );

const isInstalled = () => {
  const record = ['node_modules', '.package-lock.json'];
  if (!existsSync(join(root, ...record))) return false;
  try {
    return missingPackages(lockOf('package-lock.json'), lockOf(...record)).length === 0;
  } catch {
    return false;
  }
};

/** A Node older than the tools themselves need is told so before anything else happens. */
const refuseOldNode = () => {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    throw new Trouble(
      `Digital Ambassadors needs Node 20 or newer; this is Node ${process.versions.node}. Install the current LTS from https://nodejs.org and run the command again.`
    );
};

/** npm as this command was started by it, else the one of the machine. */
const npm = () => {
  const started = process.env['npm_execpath'];
  if (started?.endsWith('.js') && existsSync(started)) return { program: process.execPath, before: [started] };
  return process.platform === 'win32'
    ? { program: 'npm.cmd', before: [], options: { shell: true } }
    : { program: 'npm', before: [] };
};

/** Installs the packages of package-lock.json when they are not there yet; nothing is asked of the network otherwise. */
export const ensureInstalled = async () => {
  refuseOldNode();
  if (isInstalled()) return;
  const { program, before, options } = npm();
  const first = !existsSync(join(root, 'node_modules'));
  const parameters = first ? ['ci'] : ['install', '--no-save'];
  await step(first ? 'Installing packages (a minute or two the first time)' : 'Installing packages that changed', () =>
    quietly(
      program,
      [...before, ...parameters, '--no-audit', '--no-fund', '--loglevel', 'error'],
      'npm could not install the packages. Check the connection to the npm registry (and its proxy), then run the command again.',
      options
    )
  );
};
