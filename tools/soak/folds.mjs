import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nodeProgram, root } from '../paths.mjs';
import { Trouble } from '../trouble.mjs';
import { faultsSeen } from './placeFaults.mjs';

const subjects = ['questions', 'places'];

const optionsOf = (parameters) => {
  try {
    const { values } = parseArgs({
      args: parameters,
      options: {
        seed: { type: 'string', default: String(Date.now()) },
        schedules: { type: 'string', default: '2000' },
        places: { type: 'string', default: '1000' },
        only: { type: 'string' }
      }
    });
    if (values.only !== undefined && !subjects.includes(values.only)) throw new Error(`There are no ${values.only}.`);
    return values;
  } catch (error) {
    throw new Trouble(
      `${error.message} folds takes --seed TEXT, --schedules NUMBER of questions, --places NUMBER of sessions and --only ${subjects.join(' or ')}.`
    );
  }
};

const played = async (place, say, { name, pattern, env, seed }) => {
  const report = join(place.folder, `${name}.json`);
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const { code } = await place.run(
    nodeProgram(),
    [jest, '--selectProjects', 'contract', '--testPathPatterns', pattern],
    { hear: say, env: env(report) }
  );
  const figures = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { seed };
  return { ok: code === 0 && existsSync(report), figures };
};

/**
 * Questions and places in every order of events, over HTTP: tabs that are killed, answers that are lost, and in every second schedule rows
 * that are edited, deleted and restored past our web parts, and somebody who forges names, moments and ids where the loopholes
 * `stamp` and `draw` are open: neither, each and both in turn. The seed is printed: the same one plays the same again. Places are
 * played with faults in the code as well, each of which has to be seen.
 */
export const folds = async (place, own, say) => {
  const { seed, schedules, places, only } = optionsOf(own);
  say(`seed ${seed}\n`);
  const proofs = {
    questions: () =>
      played(place, say, {
        name: 'questions',
        seed,
        pattern: 'questions/(schedules|folds)',
        env: (report) => ({
          SCHEDULES: schedules,
          SCHEDULES_SEED: seed,
          SCHEDULES_TROUBLED: '1',
          SCHEDULES_TELL: report,
          HISTORIES_SEED: seed
        })
      }),
    places: async () => {
      const { ok, figures } = await played(place, say, {
        name: 'places',
        seed,
        pattern: 'sessions/overHttp',
        env: (report) => ({ PLACES_HTTP: places, PLACES_HTTP_SEED: seed, PLACES_HTTP_TELL: report })
      });
      const faults = await faultsSeen(place, seed, say);
      return { ok: ok && faults.every(({ seen }) => seen), figures: { ...figures, faults } };
    }
  };
  const results = {};
  let all = true;
  for (const name of only === undefined ? subjects : [only]) {
    const { ok, figures } = await proofs[name]();
    results[name] = figures;
    all &&= ok;
  }
  return { ok: all, figures: results };
};
