import { join } from 'node:path';
import { mutants } from '../mutants/all.mjs';
import { nodeProgram, root } from '../paths.mjs';

/** Mutants of how places are told, closed, given and asked for. */
const faults = [
  'an-edited-registration-keeps-its-place',
  'a-registration-older-than-its-session',
  'who-registers-twice-has-two-places',
  'one-more-than-there-are-places',
  'planned-again-by-the-old-list',
  'closed-a-withdrawal-still-moves-up',
  'late-by-the-start-though-registration-ended',
  'a-place-is-given-beside-one-that-comes-back',
  'a-double-press-registers-twice',
  'withdrawing-takes-one-row',
  'whoever-served-once-has-a-place',
  'an-import-over-somebody-elses-change'
];

/** So many schedules at most show a fault; they end with the first that does. */
const schedules = 600;

/** Plays places over HTTP with each fault in the code, in memory only: `seen` tells that it turned red. */
export const faultsSeen = async (place, seed, say) => {
  const told = [];
  for (const name of faults) {
    const mutant = mutants.find((each) => each.name === name);
    if (mutant === undefined) throw new Error(`No mutant is called ${name}.`);
    const { file, find, put } = mutant;
    const began = Date.now();
    const { out } = await place.run(
      nodeProgram(),
      [
        join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
        '--config',
        join(root, 'tools', 'mutants', 'jest.config.cjs'),
        '--runTestsByPath',
        join(root, 'tests', 'contract', 'sessions', 'overHttp.test.ts')
      ],
      {
        env: {
          MUTANT: JSON.stringify({ path: join(root, file), find, put }),
          PLACES_HTTP: String(schedules),
          PLACES_HTTP_SEED: seed
        }
      }
    );
    const line = out.split('\n').find((each) => each.startsWith('told '));
    const { failed = [], broken } = line === undefined ? {} : JSON.parse(line.slice(5));
    const seen = failed.length > 0 && broken === undefined;
    const seconds = Math.round((Date.now() - began) / 1000);
    say(`${seen ? 'seen    ' : 'NOT SEEN'} ${String(seconds).padStart(4)} s  ${name}\n`);
    told.push({ name, seen, seconds });
  }
  return told;
};
