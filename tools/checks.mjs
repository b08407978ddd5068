/** What `npm test` carries out: each check's name, what it runs, and how its outcome is counted. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeProgram, root } from './paths.mjs';

export const output = join(root, 'temp', 'checks');
const modules = (...path) => join(root, 'node_modules', ...path);

/** Runs a program quietly; what it printed is shown when it fails. Whoever runs one file sees it at once. */
const run = (parameters, { aloud = false, environment = {} } = {}) =>
  new Promise((resolve) => {
    const child = spawn(nodeProgram(), ['--disable-warning=ExperimentalWarning', ...parameters], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe']
    });
    let printed = '';
    const hear = (piece) => {
      printed += piece;
      if (aloud) process.stdout.write(piece);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => resolve({ ok: false, printed: String(error) }));
    child.on('close', (code) =>
      resolve({ ok: code === 0, printed: aloud ? '' : printed, nothing: isNothing(printed) })
    );
  });

const isNothing = (printed) => /No tests found|No files matching the pattern/.test(printed);

/** A sentence instead of an outcome. */
const refused = (sentence) => ({ passed: 0, failed: 1, printed: sentence });

/** A check that is green or red as a whole; with `files`, it can be asked about some files alone. */
const whole = (parameters, files) => async (own) => {
  const gone = own.filter((name) => !name.startsWith('-') && !existsSync(join(root, name)));
  if (own.length > 0 && files === undefined) return refused(`This check is about everything: it takes no ${own[0]}.`);
  if (gone.length > 0) return refused(`There is no file ${gone.join(', ')}.`);
  const { ok, printed } = await run(own.length === 0 ? parameters : [...files, ...own]);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, printed };
};

/** Counts of a report file; a runner that died without one has failed once. */
const counted = (ok, printed, read) => {
  try {
    const { passed, failed, printed: sentence = printed } = read();
    return { passed, failed: Math.max(failed, ok ? 0 : 1), printed: sentence };
  } catch {
    return { passed: 0, failed: 1, printed };
  }
};

const nothingIsCalled = (own) => refused(`No test is called ${own.join(' ')}.`);

/**
 * How jest's Node is started. Circus keeps the name of a test for what it awaits, and Node 22 pays for that with every
 * promise of every later file, unless V8 carries it along; and what thousands of tests leave behind is swept away more
 * cheaply when it is swept less often.
 */
const lightly = ['--experimental-async-context-frame', '--max-semi-space-size=64'];

/**
 * One worker beside another lane's work; alone, or for one file, as jest likes it. `parts`: the projects of all checks of
 * this name, of which the first is asked about files.
 */
const jest =
  (name, projects, parts = projects) =>
  async (own, alone) => {
    const report = join(output, `${[name, ...projects].join('-')}.json`);
    const parameters = [
      ...(alone ? ['--maxWorkers=2'] : ['--runInBand']),
      ...['--json', `--outputFile=${report}`, '--selectProjects', ...(own.length === 0 ? projects : parts)],
      // What follows the projects would be one of them.
      ...(own.length === 0 ? [] : ['--testPathPatterns', ...own.map((each) => (each === '-g' ? '-t' : each))])
    ];
    const { ok, printed, nothing } = await run([...lightly, modules('jest', 'bin', 'jest.js'), ...parameters], {
      aloud: own.length > 0
    });
    if (nothing) return nothingIsCalled(own);
    return counted(ok, printed, () => {
      const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
      if (numPassedTests + numFailedTests + numFailedTestSuites === 0) return nothingIsCalled(own);
      return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) };
    });
  };

/** The browser's rooms: one start for all, and both cores busy to the end. */
export const rooms = ['browser', 'stored', 'states'];

/** How many tests of a run in the browser may need their second try: more of them are a fault, and red. */
const secondTries = 2;

/** What a failed try said, without colours and calls. */
const saidBy = ({ errors = [] }) =>
  errors.map(({ message = '' }) => message.replace(/\u001b\[[\d;]*m/g, '')).join('\n');

/**
 * Counts and worker seconds of each room, what failed, and what passed at its second try alone, out of Playwright's
 * report.
 */
const byRoom = ({ suites }) => {
  const rooms = {};
  const failures = [];
  const late = [];
  const look = ({ specs = [], suites: inner = [] }) => {
    for (const { title, file, line, tests } of specs)
      for (const { projectName, status, results } of tests) {
        const room = (rooms[projectName] ??= { passed: 0, failed: 0, seconds: 0 });
        const first = results.find((result) => result.status !== 'passed');
        const told = { name: `${projectName}/${file}:${line} ${title}`, why: first === undefined ? '' : saidBy(first) };
        if (status === 'expected') room.passed += 1;
        else if (status === 'flaky' && late.push(told) <= secondTries) room.passed += 1;
        else if (status !== 'skipped') {
          room.failed += 1;
          failures.push(told);
        }
        room.seconds += results.reduce((sum, { duration }) => sum + duration, 0) / 1000;
      }
    inner.forEach(look);
  };
  suites.forEach(look);
  return { rooms, failures, late };
};

/** Where the walk through the states lays down what it sees of this package, so that it is visited once in a run. */
const shared = join(output, 'same');

const playwright = (room, report, parameters, own) =>
  run(
    [
      modules('@playwright', 'test', 'cli.js'),
      'test',
      '--config',
      join(room, 'playwright.config.ts'),
      ...parameters,
      ...own
    ],
    { aloud: own.length > 0, environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, SAME_SHARED: shared } }
  );

/** The old package and this one, in one language; whatever is not as before is looked at again, in both. */
export const sameCheck = async (own) => {
  const report = join(output, 'same.json');
  const { ok, printed } = await playwright(join('tests', 'same'), report, [], own);
  return counted(ok, printed, () => {
    const { expected, unexpected } = JSON.parse(readFileSync(report, 'utf8')).stats;
    return { passed: expected, failed: unexpected };
  });
};

export const browserCheck = (chosen) => async (own) => {
  const report = join(output, 'browser.json');
  const projects = chosen.map((room) => `--project=${room}`);
  const { ok, printed, nothing } = await playwright('tests', report, projects, own);
  if (nothing) return nothingIsCalled(own);
  let found = {};
  const outcome = counted(ok, printed, () => {
    found = byRoom(JSON.parse(readFileSync(report, 'utf8')));
    const sum = (what) => Object.values(found.rooms).reduce((all, part) => all + part[what], 0);
    if (sum('passed') + sum('failed') === 0) throw new Error('No test ran.');
    return { passed: sum('passed'), failed: sum('failed') };
  });
  return { ...outcome, parts: found.rooms, failures: found.failures, late: found.late };
};

const lint = (part) => whole([join('tools', 'lint.mjs'), part], [join('tools', 'lint.mjs'), 'rules']);
const beside = ['local', 'bench'];
const walled = ['src', 'local', 'tools', 'tests'];

/**
 * `needs` is the finished package. `weight` is about how many seconds of processor time it takes: the longest begin
 * first. `wide` uses every core by itself and runs alone, at the end.
 */
export const checks = [
  // In two: one lane would still be at them when all the others have nothing left to do.
  { name: 'unit', title: 'unit, src', needs: true, weight: 34, work: jest('unit', ['src'], ['src', ...beside]) },
  { name: 'unit', title: `unit, ${beside.join(' and ')}`, needs: true, weight: 32, work: jest('unit', beside) },
  { name: 'contract', needs: true, weight: 40, work: jest('contract', ['contract']) },
  { name: 'lint', title: 'rules', needs: true, weight: 12, work: lint('rules') },
  { name: 'lint', title: 'types', needs: true, weight: 6, work: lint('types') },
  {
    name: 'format',
    weight: 11,
    work: whole(
      [modules('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
      [modules('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn']
    )
  },
  { name: 'package', needs: true, weight: 8, work: jest('package', ['package']) },
  {
    name: 'walls',
    needs: true,
    weight: 4,
    work: whole([modules('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'), '--no-cache', ...walled])
  },
  { name: 'unused', needs: true, weight: 3, work: whole([modules('knip', 'bin', 'knip.js'), '--no-progress']) },
  { name: 'strings', weight: 1, work: whole([join('tools', 'strings.mjs'), '--check']) },
  { name: 'names', weight: 1, work: whole([join('tools', 'names.mjs'), '--check']) },
  { name: 'lists', weight: 1, work: whole([join('tools', 'lists.mjs'), '--check']) }
];
