import { expect } from '@playwright/test';
import { states } from './all.ts';
import { checks, findingsIn, forcedFindingsIn, settled } from './checks.ts';
import { type Failing, judged } from './failing.ts';
import { nameOf, type Run } from './plan.ts';
import { mended } from './report.ts';
import type { State } from './state.ts';
import { test } from './walk.ts';

const named = (name: string): State => {
  const found = states.find((state) => state.name === name);
  if (found === undefined) throw new Error(`No state is called ${name}.`);
  return found;
};

const run: Run = { state: named('finder/your-circle-open'), look: { lang: 'fr-FR', theme: 'light', width: 1440 } };

/** One fault for each check, where there was none. */
const breakEverything = (part: Element): void => {
  const add = (markup: string): void => part.firstElementChild?.insertAdjacentHTML('beforeend', markup);
  add('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40">');
  add('<div style="inline-size: 3000px; block-size: 8px"></div>');
  add('<button type="button"><span role="status">Copier</span></button>');
  add('<p style="inline-size: 40px; overflow: hidden; white-space: nowrap">Lieve Dhaenens, Gand</p>');
  add('<p>Look for someone else</p>');
  add('<h2>Encore</h2>');
  add('<svg viewBox="0 0 16 16" width="16" height="16" style="color: teal; forced-color-adjust: none"></svg>');
  (document.activeElement as HTMLElement).blur();
  for (const choice of part.querySelectorAll<HTMLElement>('select')) choice.style.display = 'none';
  const text = { tag: 6, return: null, child: null, sibling: null, stateNode: null, memoizedProps: 'Bare' };
  part.prepend(Object.assign(document.createElement('i'), { __reactFiber$broken: { ...text, tag: 5, child: text } }));
  console.error('Something went wrong.');
};

test('each check finds what was broken for it, and nothing before', async ({ walker }) => {
  const reached = await walker.go(run);
  await settled(reached.place, run.state, reached.noise);
  const find = async () => [
    ...(await findingsIn(reached.place, run.state, reached)),
    ...(await forcedFindingsIn(reached.place))
  ];
  expect(await find()).toEqual([]);
  await reached.place.part.evaluate(breakEverything);
  const found = await find();
  await walker.leave(run, true);
  expect(new Set(found.map(({ check }) => check))).toEqual(new Set(checks));
  expect(found.map(({ check, what }) => `${check}: ${what}`)).toEqual(
    expect.arrayContaining(['names: button', 'language: FinderSearchHeading in en-US', 'heading: levels 2,2'])
  );
});

test('a state that cannot be reached fails by its name', async ({ walker }) => {
  const state: State = { ...run.state, reach: () => Promise.reject(new Error('the door is locked')) };
  await expect(walker.go({ ...run, state })).rejects.toThrow(
    'The state finder/your-circle-open cannot be reached in fr-FR, light, 1440 px: the door is locked'
  );
});

test('a failure that is not listed is red, and so is an entry that nothing fails any more', () => {
  const entry: Failing = { states: ['finder/your-*'], check: 'names', what: 'button.copy', because: 'a test' };
  const other: Failing = { ...entry, only: { lang: 'de-DE' } };
  const copy = { check: 'names', what: 'button.copy' } as const;
  expect(judged(run, [copy], [])).toEqual({ unknown: ['names: button.copy'], known: [] });
  expect(judged(run, [copy], [other, entry])).toEqual({ unknown: [], known: [1] });
  expect(judged(run, [{ ...copy, check: 'axe' }], [entry]).unknown).toEqual(['axe: button.copy']);
  const name = nameOf(run);
  expect(mended(new Map([[name, [0]]]), [entry], [run])).toEqual([]);
  expect(mended(new Map([[name, []]]), [entry], [run])[0]).toMatch(/^Nothing fails any more: finder\/your-\*/);
  expect(mended(new Map(), [entry], [run])).toEqual([]);
  expect(mended(new Map(), [other], [run])[0]).toMatch(/^No state is meant by/);
});
