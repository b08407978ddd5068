/**
 * Every check, on a fresh clone with only Node and npm: installs, builds, checks, tests in a real browser.
 * `npm test` runs all; `npm test -- unit browser` runs only the named ones (the package is built when one needs it);
 * `npm test -- unit FILE` runs one file, `npm test -- browser FILE -g NAME` the tests of it whose names hold this.
 * The last line is `N passed, N failed`: a check without tests of its own counts as one.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { ensurePackage } from './build.mjs';
import { browserCheck, checks, output, rooms, sameCheck } from './checks.mjs';
import { ensureInstalled } from './install.mjs';
import { inLanes } from './lanes.mjs';
import { command } from './step.mjs';
import { Trouble } from './trouble.mjs';

/** What a run should take at most, after installation and build, on two cores that have nothing else to do. */
const longest = 360;

const names = [...new Set([...checks.map(({ name }) => name), 'types', ...rooms, 'same'])];

/** `unit FILE -t NAME browser` as `{ unit: [FILE, -t, NAME], browser: [] }`; nothing named is everything. */
const namedIn = (words) => {
  const named = new Map();
  let last;
  for (const word of words) {
    // Whoever asks for types or for rules gets both.
    const name = word === 'types' ? 'lint' : word;
    if (names.includes(word)) named.set((last = name), []);
    else if (last === undefined) throw new Trouble(`No check is called ${word}. There are: ${names.join(', ')}.`);
    else named.get(last).push(word);
  }
  return named;
};

/** The checks that were asked for; about some files, one of a name is enough. */
const chosenOf = (named) => {
  const all = named.size === 0;
  const own = (name) => named.get(name) ?? [];
  const others = checks
    .filter(({ name }, at) => all || (named.has(name) && (own(name).length === 0 || at === firstOf(name))))
    .map((check) => (own(check.name).length === 0 ? check : { ...check, title: check.name }));
  const inBrowser = rooms.filter((room) => all || named.has(room));
  const parameters = inBrowser.flatMap(own);
  const wide = { needs: true, wide: true, weight: 0 };
  return [
    // One file is read as it is written.
    ...others.map((check) => ({ ...check, own: own(check.name), needs: check.needs && own(check.name).length === 0 })),
    ...(inBrowser.length === 0
      ? []
      : [{ ...wide, name: inBrowser[0], title: inBrowser.join(', '), own: parameters, work: browserCheck(inBrowser) }]),
    // Behind the walk through the states, whose visits it takes.
    ...(all || named.has('same') ? [{ ...wide, name: 'same', own: own('same'), work: sameCheck }] : [])
  ];
};

const firstOf = (wanted) => checks.findIndex(({ name }) => name === wanted);

const seconds = (since, until = Date.now()) => ((until - since) / 1000).toFixed(1).padStart(6);

/** One build for all checks; what fails it fails each check that needs the package, and is told once. */
const builder = () => {
  let building;
  return {
    package: async () => {
      const first = building === undefined;
      building ??= ensurePackage();
      await building.catch((error) => {
        throw first ? error : new Error('Not run: the package could not be built.');
      });
    },
    /** The build is telling its own progress on a line that others would break. */
    quiet: () => building?.catch(() => undefined)
  };
};

const tell = ({ name, title = name }, { passed, failed, printed, parts = {} }, took) => {
  const verdict = failed === 0 ? 'ok    ' : 'FAILED';
  console.log(`${verdict} ${took} s  ${title}${passed + failed > 1 ? ` (${passed})` : ''}`);
  if (Object.keys(parts).length > 1)
    for (const [room, part] of Object.entries(parts))
      console.log(`         of a worker ${part.seconds.toFixed(0).padStart(4)} s  ${room} (${part.passed})`);
  if (failed > 0 && printed.trim() !== '') console.log(printed.trim());
};

/** What failed in the browser, once more and short: behind everything, where whoever gets a part of the output sees it. */
const tellAgain = (words, told) => {
  for (const { name, why } of told) console.log(`${words} ${name}\n${why.trim().slice(0, 2000).replace(/^/gm, '  ')}`);
};

const main = async () => {
  const named = namedIn(process.argv.slice(2));
  await ensureInstalled();
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const chosen = chosenOf(named);
  const built = builder();
  // What everything waits for is not counted in the time of the checks.
  if (chosen.length > 1 && chosen.every(({ needs }) => needs)) await built.package().catch(() => undefined);
  const began = Date.now();
  const total = { passed: 0, failed: 0 };
  const [failures, late] = [[], []];
  const carryOut = async (check) => {
    let start = Date.now();
    let outcome;
    try {
      if (check.needs) await built.package();
      start = Date.now();
      outcome = await check.work(check.own, chosen.length === 1);
    } catch (error) {
      outcome = { passed: 0, failed: 1, printed: error instanceof Error ? error.message : String(error) };
    }
    const ended = Date.now();
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    failures.push(...(outcome.failures ?? []));
    late.push(...(outcome.late ?? []));
    await built.quiet();
    tell(check, outcome, seconds(start, ended));
  };
  await inLanes(chosen, carryOut);
  const whole = (Date.now() - began) / 1000;
  console.log(`all    ${seconds(began)} s`);
  if (whole > longest)
    console.log(
      `A run should take ${longest / 60} minutes: see which check above has grown (another task beside it?).`
    );
  tellAgain('Passed at its second try only:', late);
  tellAgain('Failed:', failures);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
};

await command(main);
