import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applicationId } from './site/database.ts';
import { fileTroubleOf, Trouble } from './trouble.ts';

/** The sites of a folder, each with a database of its own; the first keeps what all of them share. */
const siteNames = ['intranet', 'easypay'] as const;
export type SiteName = (typeof siteNames)[number];

/** The folder of the sites' data, held by this process until it is let go. */
export interface DataFolder {
  /** Path of a site's database file; it may not exist yet. */
  databaseOf(site: SiteName): string;
  /** Deletes the sites' data and nothing else in the folder. */
  clear(): void;
  letGo(): void;
}

/** A process of that id lives and, where the system tells, is a local intranet: ids are given again after a restart. */
const isIntranet = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const told = `/proc/${pid}/cmdline`;
  if (process.platform !== 'linux' || !existsSync(told)) return true;
  return readFileSync(told, 'utf8').includes('main.ts');
};

/**
 * Whether a file may be deleted as ours: it carries the mark of our databases, or is too short to hold anybody's. SQLite
 * keeps the mark of the program that made a file in bytes 68 to 71 of its header.
 */
const isOurs = (file: string): boolean => {
  if (!existsSync(file)) return true;
  const header = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  try {
    return readSync(handle, header, 0, 100, 0) === 0 || header.readInt32BE(68) === applicationId;
  } finally {
    closeSync(handle);
  }
};

/** Makes a folder and those above it. Node's own recursive way never ends under folders like /proc. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder));
  mkdirSync(folder);
};

const lock = (file: string, folder: string): void => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(readFileSync(file, 'utf8'));
    if (Number.isInteger(owner) && owner > 0 && owner !== process.pid && isIntranet(owner))
      throw new Trouble(
        `Another local intranet (process ${owner}) is using the data in ${folder}. Stop it, or give this one its own folder with --data.`
      );
    // Whoever left it was killed: the database itself knows how to recover.
    writeFileSync(file, String(process.pid));
  }
};

/** Takes hold of a data folder, making it when needed; throws Trouble when it is in use or cannot be written. */
export const holdDataFolder = (folder: string): DataFolder => {
  const file = join(folder, 'intranet.lock');
  const databaseOf = (site: SiteName): string => join(folder, `${site}.db`);
  try {
    makeFolder(folder);
    lock(file, folder);
  } catch (error) {
    const trouble = fileTroubleOf(error);
    if (trouble === undefined) throw error;
    throw new Trouble(`The data folder ${folder} cannot be used: ${trouble}. Give another one with --data.`);
  }
  return {
    databaseOf,
    clear: () => {
      const foreign = siteNames.map(databaseOf).find((site) => !isOurs(site));
      if (foreign !== undefined)
        throw new Trouble(
          `--fresh deletes the data of a local intranet, and ${foreign} is none: nothing was deleted. Give another folder with --data, or move the file away.`
        );
      for (const site of siteNames.map(databaseOf))
        for (const name of [site, `${site}-wal`, `${site}-shm`]) rmSync(name, { force: true });
    },
    letGo: () => rmSync(file, { force: true })
  };
};
