import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf, type Run } from '../states/plan.ts';
import type { Place } from '../states/state.ts';
import { type Capture, captureOf } from './capture.ts';
import { runsOf } from './plan.ts';

/** Where the walk through the states lays down what it sees, so that this package is visited once in a run of all checks. */
const folder = process.env['SAME_SHARED'];

/** Somebody wants to know what the walk saw. */
export const isShared = folder !== undefined;

const fileOf = (run: Run): string => join(folder ?? '', `${nameOf(run).replace(/\W+/g, '-')}.json`);

const isCompared = (run: Run): boolean => runsOf(run.state.part).some((ours) => nameOf(ours) === nameOf(run));

/** Lays down a state that was reached, before anybody touches it; only what is compared, and only where it is asked for. */
export const share = async (run: Run, place: Place): Promise<void> => {
  if (folder === undefined || !isCompared(run)) return;
  mkdirSync(folder, { recursive: true });
  // The walk has waited and looked for long: what still moves is looked at again, for it is not as it was.
  writeFileSync(fileOf(run), JSON.stringify(await captureOf(place, run.state, 'none')));
};

/** What the walk saw of this package in this run; undefined: it did not come by. */
export const sharedOf = (run: Run): Capture | undefined => {
  if (folder === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(fileOf(run), 'utf8')) as Capture;
  } catch {
    return undefined;
  }
};
