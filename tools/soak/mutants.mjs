import { parseArgs } from 'node:util';
import { mutants as all } from '../mutants/all.mjs';
import { misfit } from '../mutants/fit.mjs';
import { tried, untouched } from '../mutants/tried.mjs';
import { root } from '../paths.mjs';
import { Trouble } from '../trouble.mjs';

const optionsOf = (parameters) => {
  try {
    return parseArgs({ args: parameters, options: { only: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new Trouble(`${error.message} mutants takes names of mutants, or --only and the name of a room.`);
  }
};

/** The mutants that were asked for; none named: all. */
const chosenOf = (parameters) => {
  const { values, positionals } = optionsOf(parameters);
  const rooms = [...new Set(all.map(({ room }) => room))];
  if (values.only !== undefined && !rooms.includes(values.only))
    throw new Trouble(`No room of mutants is called ${values.only}. There are: ${rooms.join(', ')}.`);
  const unknown = positionals.filter((name) => !all.some((mutant) => mutant.name === name));
  if (unknown.length > 0)
    throw new Trouble(`No mutant is called ${unknown.join(', ')}; they stand in tools/mutants/rooms.`);
  return all.filter(
    ({ name, room }) =>
      (values.only === undefined || room === values.only) && (positionals.length === 0 || positionals.includes(name))
  );
};

const line = (verdict, began, { name, breaks }, by) =>
  `${verdict.padEnd(9)} ${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${name} (${by})${
    verdict === 'survived' ? `\n                 A test is missing: ${breaks}` : ''
  }\n`;

const failedIn = ({ file, failed, late, broken }) => ({
  file,
  failed: broken === undefined ? [...failed, ...late] : [broken]
});

/** Changes the code a little, one mutant at a time and in memory only, and sees that a test notices. */
export const mutants = async (place, parameters, say) => {
  const chosen = chosenOf(parameters);
  const began = Date.now();
  const notFitting = chosen.flatMap((mutant) => misfit(root, mutant) ?? []);
  const fitting = chosen.filter((mutant) => misfit(root, mutant) === undefined);
  for (const sentence of notFitting) say(`${sentence}\n`);

  say(`The tests without any mutant … `);
  const { red, unsteady, ran, trouble } = await untouched(place, [...new Set(fitting.map(({ file }) => file))]);
  if (trouble !== undefined) throw new Trouble(`The tests could not be run.\n${trouble}`);
  say(`${ran} files, ${((Date.now() - began) / 1000).toFixed(0)} s\n`);
  const [baselineRed, baselineUnsteady] = [red, unsteady].map((each) => each.map(failedIn));
  for (const { file, failed } of baselineRed) say(`fails without any mutant: ${file}: ${failed[0]}\n`);
  for (const { file } of baselineUnsteady) say(`fails now and then: ${file}\n`);
  const mute = red.map(({ file }) => file);

  const outcomes = new Map();
  const judge = async (mutant) => {
    const start = Date.now();
    const outcome = await tried(place, mutant, mute);
    outcomes.set(mutant.name, outcome);
    say(line(outcome.verdict, start, mutant, outcome.by));
  };
  const queue = [...fitting];
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await judge(next);
  };
  await Promise.all([lane(), lane()]);
  const withVerdict = (verdict) => fitting.filter(({ name }) => outcomes.get(name).verdict === verdict);
  const told = (verdict) =>
    withVerdict(verdict).map(({ name, file, breaks }) => ({ name, file, breaks, why: outcomes.get(name).by }));
  const [survived, broken, undecided] = [told('survived'), told('broken'), told('undecided')];
  const figures = {
    mutants: chosen.length,
    killed: withVerdict('killed').length,
    survived,
    notFitting: [...notFitting, ...broken.map(({ name, why }) => `${name}: the code cannot be loaded with it. ${why}`)],
    undecided,
    baselineRed,
    baselineUnsteady,
    seconds: Math.round((Date.now() - began) / 1000),
    killedBy: Object.fromEntries(withVerdict('killed').map(({ name }) => [name, outcomes.get(name).by]))
  };
  const ok = figures.killed === chosen.length && baselineRed.length === 0;
  return { ok, figures };
};
