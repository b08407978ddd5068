import { appendFileSync } from 'node:fs';
import { expect, test as base } from '../browser/intranet';
import { hearing, offersOf } from '../same/offers.ts';
import { isShared, share } from '../same/shared.ts';
import { colourFindingsIn, type Finding, findingsIn, forcedFindingsIn, settled } from './checks.ts';
import { judged } from './failing.ts';
import { furtherThemes, isUsual, isWhole, nameOf, type Run, walkOf } from './plan.ts';
import { pressAll } from './presses.ts';
import type { Part } from './state.ts';
import { keysSaid } from './said.ts';
import { dress } from './turn.ts';
import { type Reached, type Walker, walkerOf } from './walker.ts';
import { worldsWith } from './worlds.ts';

export const test = base.extend<object, { walker: Walker }>({
  walker: [
    async ({ browser }, use) => {
      const worlds = worldsWith();
      const walker = isShared ? walkerOf(hearing(browser), worlds, offersOf) : walkerOf(browser, worlds);
      await use(walker);
      await walker.end();
      await worlds.end();
    },
    { scope: 'worker' }
  ]
});

/** The sentences that stand there; asked for at once and at the end: some do not stay, some are said a moment later. */
const heard = async (run: Run, { place }: Reached): Promise<void> => {
  if (run.look.lang !== 'fr-FR') return;
  const description = (await keysSaid(place, run.state)).join(' ');
  test.info().annotations.push({ type: 'sentences', description });
};

/** Where the next state needs another page anyway; in the long proof everywhere, in one look. */
const isToBePressed = (walker: Walker, run: Run): boolean => (isWhole ? isUsual(run) : !walker.goesOn(run));

/** The state in the themes that it was not reached in, and back. */
const inOtherThemes = async (reached: Reached, run: Run): Promise<readonly Finding[]> => {
  const found: Finding[] = [];
  // Offline a page is given no other theme: its colours would have to come first.
  const isOnline = await reached.place.page.evaluate(() => navigator.onLine);
  const further = isOnline ? furtherThemes(run) : [];
  for (const theme of further) {
    await dress(reached.place, theme);
    const colours = await colourFindingsIn(reached.place, run.state, reached.noise);
    found.push(...colours.map((finding) => ({ ...finding, detail: `in ${theme}: ${finding.detail ?? ''}` })));
  }
  if (further.length > 0) {
    found.push(...(await forcedFindingsIn(reached.place)));
    await dress(reached.place, run.look.theme);
  }
  return found;
};

const findingsAt = async (walker: Walker, run: Run): Promise<readonly Finding[]> => {
  const reached = await walker.go(run);
  await settled(reached.place, run.state, reached.noise);
  await heard(run, reached);
  const findings = await findingsIn(reached.place, run.state, reached);
  await heard(run, reached);
  // By now everything has been said that is said a moment later.
  await share(run, reached.place);
  const others = await inOtherThemes(reached, run);
  const presses = isToBePressed(walker, run);
  const pressed = presses ? await pressAll(reached, run, isWhole ? () => walker.anew(run) : undefined) : [];
  await walker.leave(run, presses);
  return [...findings, ...others, ...pressed];
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
