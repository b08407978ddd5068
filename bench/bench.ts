/** `npm run bench -- --help` says what it does. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { comparison } from './against.ts';
import { openBrowser } from './browser.ts';
import { extraSeconds, extraSizes, extrasOf, togetherOf, type Extras } from './extras.ts';
import { goalOf, nameOf, type Figure } from './figures.ts';
import { Intranets, measured, type Bench, type GroupResult } from './groups.ts';
import { root } from './intranet.ts';
import { help, OptionError, optionsOf, type Options } from './options.ts';
import { floorPackage, naivePackage } from './packages.ts';
import { estimateOf } from './plan.ts';
import { report } from './report.ts';
import { frameworkVersion, machineNow, packageHash, resultIn, type BenchResult } from './result.ts';

const budget = JSON.parse(readFileSync(join(root, 'bench', 'budget.json'), 'utf8')) as {
  /** Milliseconds by part and number of ambassadors. */
  readonly keystrokeMilliseconds: Readonly<Record<string, Readonly<Record<number, number>>>>;
};

const say = (line: string): void => console.log(line);

const lineOf = (figure: Figure): string => {
  const { ratio, card, floor, shift } = figure;
  const goal = goalOf(figure);
  const interval = ratio.low === undefined ? '' : ` [${ratio.low.toFixed(2)}–${(ratio.high ?? Number.NaN).toFixed(2)}]`;
  const wanted = goal === undefined ? '' : `, goal ${goal}`;
  return `  ${nameOf(figure).padEnd(44)} ${ratio.centre.toFixed(2)}×${interval}${wanted} · ${card.toFixed(0)} against ${floor.toFixed(0)} ms · shift ${shift.toFixed(3)}`;
};

/** All sizes in their order: an intranet is started once for each. */
const sizesOf = ({ plan, extras, only }: Options): readonly number[] =>
  [...new Set([...plan.map(({ people }) => people), ...extraSizes(extras)])]
    .filter((people) => only.length === 0 || only.includes(people))
    .sort((one, other) => one - other);

const planned = (options: Options): void => {
  const { plan, extras } = options;
  // An intranet of 20,000 is made in half a minute.
  const begin = (people: number): number => 5 + people / 800;
  const ofSize = (people: number): number => begin(people) + extraSeconds(extras, people);
  const seconds =
    plan.reduce((sum, group) => sum + estimateOf(group), 0) +
    sizesOf(options).reduce((sum, people) => sum + ofSize(people), 0);
  const turns = plan.reduce((sum, { turns: count }) => sum + count, 0);
  say(`${plan.length} groups, ${turns} turns, ${extras.length} further measurements (${extras.join(', ') || 'none'}).`);
  say(
    `About ${Math.ceil(seconds / 60)} minutes on two quiet cores, up to a third more when turns have to be repeated.`
  );
};

const run = async (options: Options, bench: Bench): Promise<BenchResult> => {
  const began = performance.now();
  const machine = machineNow();
  const results: GroupResult[] = [];
  const further: Extras[] = [];
  const intranets = new Intranets(bench);
  try {
    for (const people of sizesOf(options)) {
      for (const group of options.plan.filter((each) => each.people === people)) {
        const result = await measured(bench, intranets, group);
        for (const figure of result.figures) say(lineOf(figure));
        results.push(result);
      }
      further.push(await extrasOf(bench, intranets, { extras: options.extras, people }));
      await intranets.stop();
    }
  } finally {
    await intranets.stop();
  }
  return {
    made: new Date().toISOString().slice(0, 10),
    minutes: Math.round((performance.now() - began) / 6000) / 10,
    machine,
    browser: bench.browser.version(),
    framework: frameworkVersion(),
    package: packageHash(),
    figures: results.flatMap(({ figures }) => figures),
    extras: togetherOf(further),
    repeated: results.reduce((sum, { repeated }) => sum + repeated, 0),
    noisy: results.reduce((sum, { noisy }) => sum + noisy, 0)
  };
};

/** Sentences about what is not as it must be, whatever the machine does. */
const faultsOf = ({ extras }: BenchResult): readonly string[] => [
  ...extras.bytes
    .filter(({ agrees }) => !agrees)
    .map(({ subject }) => `${subject}: the first card waits for other files than the package's chunk graph says.`),
  ...extras.keys.flatMap(({ subject, people, p95 }) => {
    const most = budget.keystrokeMilliseconds[subject]?.[people];
    return most !== undefined && p95 > most ? [`${subject}, ${people}: p95 of a key is ${p95} ms, above ${most}.`] : [];
  })
];

const writePage = async (result: BenchResult): Promise<void> => {
  const file = join(root, 'docs', 'performance.md');
  const style = { ...(await resolveConfig(file)), filepath: file };
  writeFileSync(file, await format(report(result), style));
  say('docs/performance.md is written.');
};

const main = async (): Promise<void> => {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) return say(help);
  const old = options.against === undefined ? undefined : resultIn(options.against);
  if (typeof old === 'string') throw new OptionError(old);
  planned(options);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const browser = await openBrowser();
  try {
    const floor = floorPackage(join(folder, 'floor.sppkg'));
    const naive = await naivePackage(floor, join(folder, 'naive.sppkg'));
    const result = await run(options, { browser, cores: cpus().length, folder, floor, naive, say });
    say(`${result.minutes} minutes; ${result.repeated} turns repeated, ${result.noisy} with others at work.`);
    for (const { subject, atTen, atHundred } of result.extras.heap)
      say(`  heap ${subject}: ${atTen.toFixed(2)} to ${atHundred.toFixed(2)} MB`);
    for (const { subject, people, p50, p95, most } of result.extras.keys)
      say(`  keys ${subject}, ${people}: p50 ${p50}, p95 ${p95}, longest ${most} ms`);
    for (const { subject, kilobytes, agrees } of result.extras.bytes)
      say(`  bytes ${subject}: ${kilobytes.toFixed(1)} KB, ${agrees ? 'as' : 'NOT as'} the chunk graph says`);
    for (const { subject, people, case: which, ours } of result.extras.traces)
      say(`  long tasks ${subject}, ${people}, ${which}: ${ours.join(', ') || 'none'}`);
    for (const fault of faultsOf(result)) {
      say(fault);
      process.exitCode = 1;
    }
    if (options.write) await writePage(result);
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(result, undefined, 1)}\n`);
    if (old === undefined) return;
    const { text, slower } = comparison(old.figures, result.figures);
    say(text);
    if (slower) process.exitCode = 1;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

try {
  await main();
} catch (error) {
  if (!(error instanceof OptionError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
