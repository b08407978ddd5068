/** `npm run bench -- --help` says what it does. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { comparison } from './against.ts';
import { openBrowser } from './browser.ts';
import { goalOf, nameOf, type Figure } from './figures.ts';
import { Intranets, measured, type Bench, type GroupResult } from './groups.ts';
import { help, OptionError, optionsOf, type Options } from './options.ts';
import { floorPackage, naivePackage } from './packages.ts';
import { estimateOf } from './plan.ts';
import { frameworkVersion, machineNow, packageHash, resultIn, type BenchResult } from './result.ts';

const say = (line: string): void => console.log(line);

const lineOf = (figure: Figure): string => {
  const { ratio, card, floor, shift } = figure;
  const goal = goalOf(figure);
  const interval = ratio.low === undefined ? '' : ` [${ratio.low.toFixed(2)}–${(ratio.high ?? Number.NaN).toFixed(2)}]`;
  const wanted = goal === undefined ? '' : `, goal ${goal}`;
  return `  ${nameOf(figure).padEnd(44)} ${ratio.centre.toFixed(2)}×${interval}${wanted} · ${card.toFixed(0)} against ${floor.toFixed(0)} ms · shift ${shift.toFixed(3)}`;
};

const planned = ({ plan }: Options): void => {
  const seconds = plan.reduce((sum, group) => sum + estimateOf(group), 0);
  const turns = plan.reduce((sum, { turns: count }) => sum + count, 0);
  say(`${plan.length} groups, ${turns} turns; about ${Math.ceil(seconds / 60)} minutes on two quiet cores.`);
};

const run = async (options: Options, bench: Bench): Promise<BenchResult> => {
  const began = performance.now();
  const machine = machineNow();
  const results: GroupResult[] = [];
  const intranets = new Intranets(bench);
  try {
    for (const [at, group] of options.plan.entries()) {
      const result = await measured(bench, intranets, group);
      for (const figure of result.figures) say(lineOf(figure));
      results.push(result);
      if (options.plan[at + 1]?.people !== group.people) await intranets.stop();
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
    repeated: results.reduce((sum, { repeated }) => sum + repeated, 0),
    noisy: results.reduce((sum, { noisy }) => sum + noisy, 0)
  };
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
