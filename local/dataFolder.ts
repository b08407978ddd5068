import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
      for (const site of siteNames.map(databaseOf))
        for (const name of [site, `${site}-wal`, `${site}-shm`]) rmSync(name, { force: true });
    },
    letGo: () => rmSync(file, { force: true })
  };
};
