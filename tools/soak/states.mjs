import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeProgram, root } from '../paths.mjs';

/** A proof that Playwright carries out, by its configuration; `env` is added to what the process has, `named` to what it is asked. */
const inBrowser =
  (config, env = {}, named = []) =>
  async (place, own, say) => {
    const report = join(place.folder, 'report.json');
    const { code } = await place.run(
      nodeProgram(),
      [
        join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
        'test',
        '--config',
        join('tests', config),
        ...named,
        ...own
      ],
      { hear: say, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...env } }
    );
    const {
      expected = 0,
      unexpected = 0,
      flaky = 0,
      skipped = 0
    } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).stats : {};
    const figures = { passed: expected, failed: unexpected, flaky, skipped };
    return { ok: code === 0 && unexpected + flaky === 0 && expected > 0, figures };
  };

/** Every state of every part, in each language, theme and width, as tests/states says. */
export const states = inBrowser(join('states', 'soak.config.ts'));

/** The old package and this one in every state, in four languages, nothing taken from what was kept. */
export const same = inBrowser(join('same', 'playwright.config.ts'), { SAME_LANG: 'all', SAME_ANEW: '1' });

/** A month in front of the screen in the hall, hour by hour on a clock that does not wait: what is still needed does not grow. */
export const screen = inBrowser('playwright.config.ts', { SCREEN_HOURS: '720' }, [
  '--project=browser',
  'screen.spec',
  '--grep',
  'hours later',
  '--retries=0',
  '--workers=1'
]);
