import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf, type Run } from '../states/plan.ts';
import type { Place } from '../states/state.ts';
import { type Capture, captureOf } from './capture.ts';
import { differencesOf } from './compare.ts';
import { expected, expects } from './expected.ts';
import { keptOf } from './kept.ts';
import type { Line } from './lines.ts';
import { runsOf } from './plan.ts';

/** Where the walk through the states lays down what it sees, so that this package is visited once in a run of all checks. */
const folder = process.env['SAME_SHARED'];

/** Somebody wants to know what the walk saw. */
export const isShared = folder !== undefined;

const fileOf = (run: Run): string => join(folder ?? '', `${nameOf(run).replace(/\W+/g, '-')}.json`);

const isOffer = ({ kind }: Line): boolean => kind === 'offer';

/** As the old package showed it, as far as that is known, but for what is expected. */
const isAsExpected = (run: Run, seen: Capture): boolean => {
  const { state, look } = run;
  const where = { state: state.name, language: look.lang };
  const kept = keptOf(run);
  if (kept === undefined || kept instanceof Error) return true;
  return differencesOf(kept, seen).every((each) => expects(expected, where, each) !== undefined);
};

const isCompared = (run: Run): boolean => runsOf(run.state.part).some((ours) => nameOf(ours) === nameOf(run));

/** Lays down a state that was reached, before anybody touches it; only what is compared, and only where it is asked for. */
export const share = async (run: Run, place: Place): Promise<void> => {
  if (folder === undefined || !isCompared(run)) return;
  mkdirSync(folder, { recursive: true });
  // The walk has waited and looked for long; what still moves is not as it was, and is looked at again where it stands.
  const first = await captureOf(place, run.state, 'none');
  const seen = isAsExpected(run, first) ? first : [...first.filter(isOffer), ...(await captureOf(place, run.state))];
  writeFileSync(fileOf(run), JSON.stringify(seen));
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
