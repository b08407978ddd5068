import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { causeOf } from './causes.mjs';
import { named } from './folders.mjs';

const filesUnder = (path) => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
};

/** What tells a saved file from the one before without reading it; undefined: it is gone. */
const statOf = (file) => {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? undefined : `${stat.mtimeMs} ${stat.size}`;
};

const contentOf = (file) => {
  try {
    return createHash('sha1').update(readFileSync(file)).digest('base64');
  } catch {
    return undefined;
  }
};

/** Saves come in several steps; what follows within this time belongs to the same one. Milliseconds. */
const settling = 40;
/** Where the system tells nothing of changes (shared folders, containers), they are found by looking. Milliseconds. */
const looking = 1000;

/** Hears of files that were saved with other content than before. */
export class Changes {
  #paths;
  #known = new Map();
  #listeners = [];
  #timer;
  #waiting;

  /** `paths` are folders and files, absolute. What they hold now counts as known. */
  constructor(paths) {
    this.#paths = paths;
    for (const file of this.#files()) this.#known.set(file, { stat: statOf(file), content: contentOf(file) });
  }

  #files() {
    return this.#paths.flatMap(filesUnder).filter((file) => causeOf(named(file)) !== undefined);
  }

  /** Calls `heard` with `[{ file, cause, removed }]` for each set of files that were saved together. */
  listen(heard) {
    const wake = () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(look, settling);
    };
    const look = () => {
      const changes = this.changesNow();
      if (changes.length > 0) heard(changes);
    };
    for (const path of this.#paths.filter(existsSync)) {
      const listener = watch(path, { recursive: true }, wake);
      // A folder that is taken away: looking still tells.
      listener.on('error', () => listener.close());
      this.#listeners.push(listener);
    }
    this.#timer = setInterval(look, looking);
  }

  /** What changed since it was asked last. */
  changesNow() {
    const files = new Set(this.#files());
    const changes = [];
    for (const file of new Set([...files, ...this.#known.keys()])) {
      const before = this.#known.get(file);
      const stat = files.has(file) ? statOf(file) : undefined;
      if (stat === before?.stat) continue;
      const content = stat === undefined ? undefined : contentOf(file);
      if (content === undefined) this.#known.delete(file);
      else this.#known.set(file, { stat, content });
      if (content !== before?.content)
        changes.push({ file, cause: causeOf(named(file)), removed: content === undefined });
    }
    return changes;
  }

  stop() {
    clearInterval(this.#timer);
    clearTimeout(this.#waiting);
    for (const listener of this.#listeners) listener.close();
  }
}
