/**
 * Whether people meet the same in this package as in an older one: `npm run same -- OLD.sppkg`. Every state of every
 * part, on the same data, clock and person; differences are listed, exit code 1 for those that nobody expects.
 *
 *   OLD.sppkg     the older package (the one in tests/same)
 *   --lang LANG   fr-FR, nl-NL, en-US, de-DE or all (all)
 *   --only NAMES  the states whose name holds this, `finder/` or `roster/stickers,roster/coverage`
 *   --keep        keeps what the older package shows, in tests/same/shown, so that npm test need not visit it; done with
 *                 the package in tests/same, in French, when states or the local intranet's data have changed; with
 *                 --only, of some states
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackage } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { nodeProgram, root } from './paths.mjs';
import { command, quietly } from './step.mjs';
import { Trouble } from './trouble.mjs';

const here = join(root, 'tests', 'same');
const plain = ['--disable-warning=ExperimentalWarning', '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'];
const languages = ['fr-FR', 'nl-NL', 'en-US', 'de-DE', 'all'];

const asked = (parameters) => {
  try {
    const { values, positionals } = parseArgs({
      args: parameters,
      options: {
        lang: { type: 'string', default: 'all' },
        only: { type: 'string', default: '' },
        keep: { type: 'boolean', default: false }
      },
      allowPositionals: true
    });
    if (positionals.length > 1) throw new Error('One package is compared with at a time.');
    if (!languages.includes(values.lang)) throw new Error(`--lang is one of ${languages.join(', ')}.`);
    if (values.keep && positionals.length > 0) throw new Error('What is kept is what the package in tests/same shows.');
    return { ...values, file: positionals[0] };
  } catch (error) {
    throw new Trouble(
      `${error.message}\nnpm run same -- [OLD.sppkg] [--lang fr-FR|nl-NL|en-US|de-DE|all] [--only NAMES] [--keep]`
    );
  }
};

/** The package that lies beside the comparison. */
const kept = () => {
  const [only, ...others] = readdirSync(here).filter((name) => name.endsWith('.sppkg'));
  if (only === undefined || others.length > 0)
    throw new Trouble('tests/same is to hold exactly one package, that of the day when the last issue was done.');
  return join(here, only);
};

const run = (environment) =>
  new Promise((resolve, reject) => {
    const child = spawn(
      nodeProgram(),
      [
        ...plain,
        join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
        'test',
        '--config',
        join(here, 'playwright.config.ts')
      ],
      { cwd: root, env: { ...process.env, ...environment }, stdio: 'inherit' }
    );
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });

await command(async () => {
  const { file, lang, only, keep } = asked(process.argv.slice(2));
  await ensureInstalled();
  const own = await ensurePackage();
  const old = file ?? kept();
  await quietly(nodeProgram(), [...plain, join(here, 'packageCheck.ts'), old, own], '');
  const asks = { SAME_OLD: old, SAME_LANG: lang, SAME_ONLY: only };
  if (!keep) return run(asks);
  const laid = mkdtempSync(join(tmpdir(), 'digital-ambassadors-same-'));
  try {
    return await run({ ...asks, SAME_KEEP: laid });
  } finally {
    rmSync(laid, { recursive: true, force: true });
  }
});
