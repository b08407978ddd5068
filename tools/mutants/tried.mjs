import { join, relative, sep } from 'node:path';
import { nodeProgram, root } from '../paths.mjs';

/** Seconds after which the tests of one mutant are ended: it may have made one of them wait for ever. */
const longest = 600;

const jest = [
  '--disable-warning=ExperimentalWarning',
  join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
  '--config',
  join(root, 'tools', 'mutants', 'jest.config.cjs'),
  '--passWithNoTests'
];

/** Paths as everybody writes them. */
const named = (path) => relative(root, path).split(sep).join('/');

/** What the reporter told, by test file. */
const toldIn = (printed) =>
  printed
    .split('\n')
    .filter((line) => line.startsWith('told '))
    .map((line) => JSON.parse(line.slice(5)))
    .map(({ path, ...told }) => ({ file: named(path), ...told }));

const testsOf = async (place, parameters, { mutant, seconds } = {}) => {
  const { code, late, out, error } = await place.run(nodeProgram(), [...jest, ...parameters], {
    env: mutant === undefined ? {} : { MUTANT: JSON.stringify(mutant) },
    seconds
  });
  return { code, late, told: toldIn(out), error };
};

const related = (files) => ['--findRelatedTests', ...files.map((file) => join(root, file))];

const redOf = (told) => told.filter(({ failed, broken }) => failed.length > 0 || broken !== undefined);

/**
 * The tests of these files as they are. `red`: test files that fail without any mutant, and once more by themselves;
 * `unsteady`: those that fail only the first time. Neither says anything about a mutant.
 */
export const untouched = async (place, files) => {
  const { code, told, error } = await testsOf(place, ['--maxWorkers=2', ...related(files)]);
  const first = redOf(told);
  if (first.length === 0)
    return { red: [], unsteady: [], ran: told.length, trouble: code === 0 ? undefined : error.trim().slice(-2000) };
  const again = await testsOf(place, ['--runInBand', '--runTestsByPath', ...first.map(({ file }) => join(root, file))]);
  const red = redOf(again.told);
  const unsteady = first.filter(({ file }) => !red.some((each) => each.file === file));
  return { red, unsteady, ran: told.length };
};

const pattern = (file) => file.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * What the tests say of a mutant: `killed` (by which test), `survived`, `broken` (it cannot even be loaded) or `undecided`.
 * `mute` are test files that fail without it too: they say nothing.
 */
export const tried = async (place, { file, find, put }, mute) => {
  const ignored = mute.length === 0 ? [] : ['--testPathIgnorePatterns', '/node_modules/', ...mute.map(pattern)];
  const parameters = ['--runInBand', '--bail', ...ignored, ...related([file])];
  const mutant = { path: join(root, file), find, put };
  const { code, late, told, error } = await testsOf(place, parameters, { mutant, seconds: longest });
  const failed = told.flatMap((each) => each.failed.map((test) => ({ ...test, file: each.file })));
  // A test that ran out of time may only have had a busy machine.
  const sure = failed.find((test) => !test.late) ?? failed[0];
  if (sure !== undefined) return { verdict: 'killed', by: `${sure.file}: ${sure.name}`, late: sure.late };
  const broken = told.find((each) => each.broken !== undefined);
  if (broken !== undefined) return { verdict: 'broken', by: `${broken.file}: ${broken.broken}` };
  if (late) return { verdict: 'undecided', by: `its tests did not end within ${longest} seconds` };
  if (code !== 0) return { verdict: 'undecided', by: error.trim().split('\n').slice(-3).join(' ') };
  return mute.length > 0 && told.length === 0
    ? { verdict: 'undecided', by: 'its tests fail without it too' }
    : { verdict: 'survived', by: told.length === 0 ? 'no test imports it' : `${told.length} test files` };
};
