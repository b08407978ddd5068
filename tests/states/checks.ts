import { readFileSync } from 'node:fs';
import type { Frame } from '@playwright/test';
import type { Data } from './data.ts';
import { lookInside } from './inPage.ts';
import type { Noise } from './noise.ts';
import { isWhole } from './plan.ts';
import type { Place, State } from './state.ts';
import { keyOf, strangeIn } from './vocabulary.ts';

/** What is asked of every state. */
export const checks = ['axe', 'sideways', 'names', 'focus', 'cut', 'language', 'heading', 'noise'] as const;
export type Check = (typeof checks)[number];

/** Something that is not as it should be. */
export interface Finding {
  readonly check: Check;
  /** The same in every language and at every run: what a known fault is known by. */
  readonly what: string;
  /** For whoever looks for it. */
  readonly detail?: string;
}

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** In the long proof a state is looked at in three themes; of the rules these alone see the theme. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];
const rulesFor = ({ look }: Place): readonly string[] =>
  isWhole && look.theme !== 'light' ? rulesOfColour : everyRule;

interface Axe {
  readonly run: (
    within: Element,
    options: object
  ) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly element?: Element; readonly failureSummary?: string }[];
    }[];
  }>;
}

const frameOf = async ({ part }: Place): Promise<Frame> => {
  const frame = await (await part.elementHandle())?.ownerFrame();
  if (frame === null || frame === undefined) throw new Error('The part stands in no frame.');
  return frame;
};

/** Everything axe knows, without the selectors that it makes for whatever passes: they cost more than the rules. */
const axe = async (place: Place): Promise<readonly Finding[]> => {
  const frame = await frameOf(place);
  if (!(await frame.evaluate(() => 'axe' in self))) await frame.evaluate(axeSource);
  const options = {
    runOnly: rulesFor(place),
    resultTypes: ['violations'],
    preload: false,
    selectors: false,
    elementRef: true
  };
  const violations = await place.part.evaluate(async (part, asked) => {
    const { scope, described } = window.stateLook;
    const found = await (window as unknown as { axe: Axe }).axe.run(scope(part), asked);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ element, failureSummary = '' }) => [`${id} ${element ? described(element) : ''}`, failureSummary])
    );
  }, options);
  return violations.map(([what = '', detail = '']) => ({ check: 'axe', what, detail: detail.replace(/\s+/g, ' ') }));
};

const sideways = async ({ part }: Place): Promise<readonly Finding[]> => {
  const pixels = await part.evaluate((element) => window.stateLook.sideways(element));
  return pixels > 0 ? [{ check: 'sideways', what: 'scrolls', detail: `${pixels} px` }] : [];
};

const names = async ({ part }: Place): Promise<readonly Finding[]> =>
  (await part.evaluate((element) => window.stateLook.nameless(element))).map((what) => ({ check: 'names', what }));

const cut = async ({ part, look }: Place): Promise<readonly Finding[]> =>
  (await part.evaluate((element) => window.stateLook.cut(element))).map(([element, text]) => ({
    check: 'cut',
    what: `${element} ${keyOf(text, look.lang) ?? ''}`.trim(),
    detail: text
  }));

const language = async ({ part, look }: Place, data: Data): Promise<readonly Finding[]> =>
  (await part.evaluate((element, lang) => window.stateLook.texts(element, lang), look.lang)).flatMap((text) => {
    const strange = data.holds(text) ? undefined : strangeIn(text, look.lang);
    return strange === undefined ? [] : [{ check: 'language' as const, what: strange, detail: text }];
  });

const heading = async ({ part }: Place): Promise<readonly Finding[]> => {
  const levels = await part.evaluate((element) => window.stateLook.headings(element));
  return levels.join() === '2' ? [] : [{ check: 'heading', what: `levels ${levels.join()}` }];
};

/** A press never leaves the focus nowhere: whoever uses the keyboard would begin again at the top of the page. */
export const focus = async ({ part }: Place, after: string): Promise<readonly Finding[]> =>
  (await part.evaluate((element) => window.stateLook.focus(element))) === undefined
    ? [{ check: 'focus', what: `nowhere after ${after}` }]
    : [];

/** Puts into a page what the checks ask of it. */
export const equip = (page: Place['page']): Promise<unknown> => page.addInitScript(lookInside);

/** Waits until the state stands still. */
export const settled = async ({ part }: Place, state: State, noise: Noise): Promise<void> => {
  if (state.passing === undefined) await noise.quiet();
  await part.evaluate((element) => window.stateLook.settled(element));
};

/** All that is wrong with a state that was reached. */
export const findingsIn = async (place: Place, state: State, around: { noise: Noise; data: Data }) => {
  const { noise, data } = around;
  await settled(place, state, noise);
  const found: readonly Finding[][] = [
    [...(await sideways(place))],
    [...(await names(place))],
    [...(state.reach === undefined ? [] : await focus(place, 'the press that leads here'))],
    [...(await cut(place))],
    [...(await language(place, data))],
    [...(await heading(place))],
    [...(await axe(place))],
    noise.said(state).map((what): Finding => ({ check: 'noise', what }))
  ];
  return found.flat();
};
