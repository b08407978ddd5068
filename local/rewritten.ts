import { unwatchFile, watchFile } from 'node:fs';

/** How often files are looked at, and how long one must have stayed as it is to be whole. Milliseconds. */
const every = 250;
const settled = 400;

/** Calls back each time that one of the files was written anew, once it is whole; returns what ends that. */
export const onRewritten = (files: readonly string[], changed: () => void): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const hear = ({ mtimeMs }: { readonly mtimeMs: number }): void => {
    clearTimeout(waiting);
    // A packager takes the old file away before it writes the new one.
    if (mtimeMs !== 0) waiting = setTimeout(changed, settled);
  };
  for (const file of files) watchFile(file, { interval: every }, hear);
  return () => {
    clearTimeout(waiting);
    for (const file of files) unwatchFile(file, hear);
  };
};
