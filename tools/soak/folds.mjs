import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nodeProgram, root } from '../paths.mjs';
import { Trouble } from '../trouble.mjs';

const optionsOf = (parameters) => {
  try {
    return parseArgs({
      args: parameters,
      options: { seed: { type: 'string', default: String(Date.now()) }, schedules: { type: 'string', default: '2000' } }
    }).values;
  } catch (error) {
    throw new Trouble(`${error.message} folds takes --seed TEXT and --schedules NUMBER.`);
  }
};

/**
 * Questions in every order of events, over HTTP: tabs that are killed, answers that are lost, and in every second schedule rows
 * that are edited, deleted and restored past our web parts, and somebody who forges names, moments and ids where the loopholes
 * `stamp` and `draw` are open: neither, each and both in turn. The seed is printed: the same one plays the same again.
 */
export const folds = async (place, own, say) => {
  const { seed, schedules } = optionsOf(own);
  const report = join(place.folder, 'folds.json');
  say(`seed ${seed}\n`);
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const { code } = await place.run(
    nodeProgram(),
    [jest, '--selectProjects', 'contract', '--testPathPatterns', 'questions/(schedules|folds)'],
    {
      hear: say,
      env: {
        SCHEDULES: schedules,
        SCHEDULES_SEED: seed,
        SCHEDULES_TROUBLED: '1',
        SCHEDULES_TELL: report,
        HISTORIES_SEED: seed
      }
    }
  );
  const figures = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { seed };
  return { ok: code === 0 && existsSync(report), figures };
};
