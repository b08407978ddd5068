import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeProgram, root } from '../paths.mjs';

const config = join('tests', 'states', 'soak.config.ts');

/** Every state of every part, in each language, theme and width, as tests/states says. */
export const states = async (place, own, say) => {
  if (!existsSync(join(root, config))) {
    const sentence = `There is no such proof yet: ${config} is missing.`;
    say(`${sentence}\n`);
    return { ok: true, figures: { there: false, sentence } };
  }
  const report = join(place.folder, 'states.json');
  const { code } = await place.run(
    nodeProgram(),
    [join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'test', '--config', config, ...own],
    { hear: say, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } }
  );
  const {
    expected = 0,
    unexpected = 0,
    flaky = 0,
    skipped = 0,
    duration = 0
  } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).stats : {};
  const figures = { passed: expected, failed: unexpected, flaky, skipped, seconds: Math.round(duration / 1000) };
  return { ok: code === 0 && unexpected + flaky === 0 && expected > 0, figures };
};
