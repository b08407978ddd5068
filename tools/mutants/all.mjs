import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'rooms');

/** Each room, `finder`, with its mutants: `{ name, file, find, put, breaks }`; `find` occurs once in the file. */
export const rooms = async () => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .sort();
  return Promise.all(
    files.map(async (name) => {
      const { mutants } = await import(pathToFileURL(join(folder, name)).href);
      return { room: name.slice(0, -4), mutants };
    })
  );
};
