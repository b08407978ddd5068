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

const redOf = (told) =>
  told.filter(({ failed, late, broken }) => failed.length + late.length > 0 || broken !== undefined);

/**
 * The tests of these files as they are. `red`: test files that fail without any mutant, and once more by themselves: they
 * say nothing about a mutant; `unsteady`: those that fail only the first time.
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

/** How often a test that failed once, and not again, is left out before a mutant is given up. */
const mostDoubts = 3;

/**
 * What the tests say of a mutant: `killed` (by which test, which fails twice with it and not without), `survived`, `broken` (it cannot even be
 * loaded) or `undecided`. `mute` are test files that fail without it too: they say nothing.
 */
export const tried = async (place, { file, find, put }, mute) => {
  const given = { mutant: { path: join(root, file), find, put }, seconds: longest };
  const left = [...mute];
  for (let doubts = 0; ; doubts += 1) {
    const ignored = left.length === 0 ? [] : ['--testPathIgnorePatterns', '/node_modules/', ...left.map(pattern)];
    const { code, late, told, error } = await testsOf(
      place,
      ['--runInBand', '--bail', ...ignored, ...related([file])],
      given
    );
    const [found] = told.filter((each) => each.failed.length + each.late.length > 0);
    const broken = told.find((each) => each.broken !== undefined);
    if (found === undefined) {
      if (broken !== undefined) return { verdict: 'broken', by: `${broken.file}: ${broken.broken}` };
      if (late) return { verdict: 'undecided', by: `its tests did not end within ${longest} seconds` };
      if (code !== 0) return { verdict: 'undecided', by: error.trim().split('\n').slice(-3).join(' ') };
      if (left.length > mute.length) return { verdict: 'undecided', by: `${left.at(-1)} fails now and then` };
      return { verdict: 'survived', by: told.length === 0 ? 'no test is left to try it' : `${told.length} test files` };
    }
    // A busy machine makes tests fail too, and run out of time, which finds nothing: the one that found it has to pass
    // without it and to find it again.
    const alone = ['--runInBand', '--runTestsByPath', join(root, found.file)];
    const without = found.failed.length === 0 ? [] : (await testsOf(place, alone)).told;
    const again = redOf(without).length > 0 ? [] : (await testsOf(place, alone, given)).told;
    const twice = found.failed.find((name) => again.some(({ failed }) => failed.includes(name)));
    if (twice !== undefined) return { verdict: 'killed', by: `${found.file}: ${twice}` };
    if (doubts >= mostDoubts) return { verdict: 'undecided', by: `${found.file} fails now and then` };
    left.push(found.file);
  }
};
