import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Why a mutant no longer fits the code, as a sentence; undefined: it fits. */
export const misfit = (root, { name, file, find, put }) => {
  const path = join(root, file);
  if (!existsSync(path)) return `${name}: ${file} is gone.`;
  const times = readFileSync(path, 'utf8').split(find).length - 1;
  if (times !== 1) return `${name}: its text occurs ${times} times in ${file}; it must occur once.`;
  return put === find ? `${name}: it changes nothing.` : undefined;
};
