import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Extras } from './extras.ts';
import type { Figure } from './figures.ts';
import { root } from './intranet.ts';

/** What a machine can do, without its name. */
export interface Machine {
  readonly cores: number;
  readonly gigabytes: number;
  /** `linux x64` */
  readonly system: string;
  /** Processes that wanted to run in the minute before; Windows says 0. */
  readonly load: number;
}

/** One run of the bench, as `--json` keeps it. */
export interface BenchResult {
  readonly made: string;
  readonly minutes: number;
  readonly machine: Machine;
  /** Version of Chromium. */
  readonly browser: string;
  readonly framework: string;
  /** First digits of the hash of our package. */
  readonly package: string;
  readonly figures: readonly Figure[];
  readonly extras: Extras;
  /** Turns that were measured again because others kept the machine busy, and those that had to be taken all the same. */
  readonly repeated: number;
  readonly noisy: number;
}

export const machineNow = (): Machine => ({
  cores: cpus().length,
  gigabytes: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${process.arch}`,
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10
});

const ownPackage = join(root, 'sharepoint', 'solution', 'digital-ambassadors.sppkg');

export const packageHash = (): string =>
  createHash('sha256').update(readFileSync(ownPackage)).digest('hex').slice(0, 12);

export const frameworkVersion = (): string => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return dependencies['@microsoft/sp-webpart-base'] ?? '';
};

/** The figures of another run; a sentence when the file holds none. */
export const resultIn = (file: string): BenchResult | string => {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8')) as Partial<BenchResult>;
    return Array.isArray(result.figures) ? (result as BenchResult) : `${file} holds no figures of this bench.`;
  } catch (error) {
    return `${file} cannot be read: ${(error as Error).message}`;
  }
};
