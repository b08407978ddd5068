/**
 * Every check, on a fresh clone with only Node and npm: installs, builds, checks, tests in a real browser.
 * `npm test` runs all; `npm test -- unit browser` runs only the named ones (the package is built when one needs it).
 * The last line is `N passed, N failed`: a check without tests of its own counts as one.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackage } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { nodeProgram, root } from './paths.mjs';

const output = join(root, 'temp', 'checks');
const modules = (...path) => join(root, 'node_modules', ...path);

/** Runs a program quietly; what it printed is shown when it fails. */
const run = (parameters, environment = {}) =>
  new Promise((resolve) => {
    const child = spawn(nodeProgram(), ['--disable-warning=ExperimentalWarning', ...parameters], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe']
    });
    let printed = '';
    child.stdout.on('data', (piece) => (printed += piece));
    child.stderr.on('data', (piece) => (printed += piece));
    child.on('error', (error) => resolve({ ok: false, printed: String(error) }));
    child.on('exit', (code) => resolve({ ok: code === 0, printed }));
  });

/** A check that is green or red as a whole. */
const whole =
  (...parameters) =>
  async () => {
    const { ok, printed } = await run(parameters);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, printed };
  };

/** Counts of a report file; a runner that died without one has failed once. */
const counted = (ok, printed, read) => {
  try {
    const { passed, failed } = read();
    return { passed, failed: Math.max(failed, ok ? 0 : 1), printed };
  } catch {
    return { passed: 0, failed: 1, printed };
  }
};

const jest =
  (name, ...projects) =>
  async () => {
    const report = join(output, `${name}.json`);
    const { ok, printed } = await run([
      modules('jest', 'bin', 'jest.js'),
      '--json',
      `--outputFile=${report}`,
      '--maxWorkers=2',
      '--selectProjects',
      ...projects
    ]);
    // The report on standard output is for machines; people read the failures.
    const readable = printed.replace(/^\{"numFailedTestSuites".*$/m, '');
    return counted(ok, readable, () => {
      const { numPassedTests, numFailedTests, numFailedTestSuites, numTotalTests } = JSON.parse(
        readFileSync(report, 'utf8')
      );
      if (numTotalTests === 0) throw new Error('No test ran.');
      return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) };
    });
  };

const browser = async () => {
  const report = join(output, 'browser.json');
  const { ok, printed } = await run(
    [modules('@playwright', 'test', 'cli.js'), 'test', '--config', join('tests', 'browser', 'playwright.config.ts')],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  );
  return counted(ok, printed, () => {
    const { expected, unexpected, flaky } = JSON.parse(readFileSync(report, 'utf8')).stats;
    if (expected + unexpected + flaky === 0) throw new Error('No test ran.');
    return { passed: expected, failed: unexpected + flaky };
  });
};

/**
 * `needs` is the finished package; `wide` uses every core by itself and runs alone. The others run two at a time, the
 * first of them waiting for the build while those behind it need nothing of it.
 */
const checks = [
  { name: 'types', needs: true, work: whole(modules('typescript', 'bin', 'tsc'), '-p', '.', '--noEmit') },
  { name: 'format', work: whole(modules('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.') },
  { name: 'types of local', work: whole(modules('typescript', 'bin', 'tsc'), '-p', 'local') },
  { name: 'strings', work: whole(join('tools', 'strings.mjs'), '--check') },
  { name: 'lists', work: whole(join('tools', 'lists.mjs'), '--check') },
  { name: 'lint', needs: true, work: whole(modules('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.') },
  { name: 'types of tests', needs: true, work: whole(modules('typescript', 'bin', 'tsc'), '-p', 'tests') },
  {
    name: 'walls',
    needs: true,
    work: whole(
      modules('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
      '--no-cache',
      'src',
      'local',
      'tools',
      'tests'
    )
  },
  { name: 'unused', needs: true, work: whole(modules('knip', 'bin', 'knip.js'), '--no-progress') },
  { name: 'package', needs: true, wide: true, work: jest('package', 'package') },
  { name: 'unit', needs: true, wide: true, work: jest('unit', 'src', 'local', 'bench') },
  { name: 'contract', needs: true, wide: true, work: jest('contract', 'contract') },
  { name: 'browser', needs: true, wide: true, work: browser }
];

const seconds = (since, until = Date.now()) => ((until - since) / 1000).toFixed(1).padStart(6);

const main = async () => {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !checks.some((check) => check.name.split(' ')[0] === name));
  if (unknown.length > 0) {
    console.error(`No check is called ${unknown.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}.`);
    return 1;
  }
  await ensureInstalled();
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const chosen = named.length === 0 ? checks : checks.filter(({ name }) => named.includes(name.split(' ')[0]));
  const began = Date.now();
  let passed = 0;
  let failed = 0;
  /** One build for all checks; what fails it fails each check that needs the package, and is told once. */
  let building;
  const packageFor = async () => {
    const first = building === undefined;
    building ??= ensurePackage();
    await building.catch((error) => {
      throw first ? error : new Error('Not run: the package could not be built.');
    });
  };
  const carryOut = async ({ name, needs, work }) => {
    let start = Date.now();
    let outcome;
    try {
      if (needs) await packageFor();
      start = Date.now();
      outcome = await work();
    } catch (error) {
      outcome = { passed: 0, failed: 1, printed: error instanceof Error ? error.message : String(error) };
    }
    const ended = Date.now();
    passed += outcome.passed;
    failed += outcome.failed;
    // The build is telling its own progress on a line that others would break.
    await building?.catch(() => undefined);
    const took = seconds(start, ended);
    const verdict = outcome.failed === 0 ? 'ok    ' : 'FAILED';
    console.log(`${verdict} ${took} s  ${name}${outcome.passed + outcome.failed > 1 ? ` (${outcome.passed})` : ''}`);
    if (outcome.failed > 0) console.log(outcome.printed.trim());
  };
  const queue = chosen.filter(({ wide }) => !wide);
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await carryOut(next);
  };
  await Promise.all([lane(), lane()]);
  for (const check of chosen.filter(({ wide }) => wide)) await carryOut(check);
  console.log(`all    ${seconds(began)} s`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
};

process.exitCode = await main();
