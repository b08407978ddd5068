import { appendFileSync } from 'node:fs';
import { expect, test as base } from '../browser/intranet';
import { share } from '../same/shared.ts';
import { type Finding, findingsIn } from './checks.ts';
import { judged } from './failing.ts';
import { isUsual, isWhole, nameOf, type Run, walkOf } from './plan.ts';
import { pressAll } from './presses.ts';
import type { Part } from './state.ts';
import { keysSaid } from './said.ts';
import { type Reached, type Walker, walkerOf } from './walker.ts';
import { worldsWith } from './worlds.ts';

export const test = base.extend<object, { walker: Walker }>({
  walker: [
    async ({ browser }, use) => {
      const worlds = worldsWith();
      const walker = walkerOf(browser, worlds);
      await use(walker);
      await walker.end();
      await worlds.end();
    },
    { scope: 'worker' }
  ]
});

/** What others take of a state that was reached, before anybody presses anything there. */
const taken = async (run: Run, { place }: Reached): Promise<void> => {
  await share(run, place);
  const { annotations } = test.info();
  if (run.look.lang === 'fr-FR')
    annotations.push({ type: 'sentences', description: (await keysSaid(place, run.state)).join(' ') });
};

/** Where the next state needs another page anyway; in the long proof everywhere, in one look. */
const isToBePressed = (walker: Walker, run: Run): boolean => (isWhole ? isUsual(run) : !walker.goesOn(run));

const findingsAt = async (walker: Walker, run: Run): Promise<readonly Finding[]> => {
  const reached = await walker.go(run);
  const findings = await findingsIn(reached.place, run.state, reached);
  await taken(run, reached);
  const presses = isToBePressed(walker, run);
  const pressed = presses ? await pressAll(reached, run, isWhole ? () => walker.anew(run) : undefined) : [];
  await walker.leave(run, presses);
  return [...findings, ...pressed];
};

/** For whoever writes states: `STATES_TELL=FILE` writes down what is found, a line each, and nothing is red. */
const tell = process.env['STATES_TELL'];

const told = async (walker: Walker, run: Run): Promise<void> => {
  const known = await findingsAt(walker, run).catch((error: unknown) => String(error));
  const findings = typeof known === 'string' ? known : judged(run, known).unknown;
  if (tell !== undefined) appendFileSync(tell, `${JSON.stringify({ run: nameOf(run), findings })}\n`);
};

/** Makes a test of each state of a part in each look of this run. */
export const walk = (part: Part): void => {
  for (const run of walkOf(part))
    test(nameOf(run), async ({ walker }, info) => {
      if (tell !== undefined) return told(walker, run);
      const { unknown, known } = judged(run, await findingsAt(walker, run));
      info.annotations.push({ type: 'known', description: JSON.stringify(known) });
      expect(unknown).toEqual([]);
    });
};
