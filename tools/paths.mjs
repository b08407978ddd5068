import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Trouble } from './trouble.mjs';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where the finished solution package stands. */
export const packageFile = join(root, 'sharepoint', 'solution', 'digital-ambassadors.sppkg');

/** What tools remember between two runs; goes away with node_modules. */
export const memory = join(root, 'node_modules', '.cache', 'digital-ambassadors');

const ours = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The Node 22 that the project brings along: what SPFx builds with and what runs TypeScript as it stands. */
export const nodeProgram = () => {
  if (existsSync(ours)) return ours;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  // Without install scripts npm leaves the project's own Node out; a fitting one of the machine does as well.
  if (major === 22 && minor >= 18) return process.execPath;
  throw new Trouble(
    'The project’s own Node 22 is missing. Delete the folder node_modules and run the command again; npm must be allowed to run install scripts.'
  );
};
