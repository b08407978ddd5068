import { readFileSync } from 'node:fs';
import type { Frame } from '@playwright/test';
import type { Data } from './data.ts';
import { lookInside } from './inPage.ts';
import type { Noise } from './noise.ts';
import type { Place, State } from './state.ts';
import { keyOf, strangeIn } from './vocabulary.ts';

/** What is asked of every state. */
export const checks = [
  'axe',
  'sideways',
  'names',
  'focus',
  'cut',
  'text',
  'language',
  'heading',
  'bare',
  'painted',
  'noise',
  'gone'
] as const;
export type Check = (typeof checks)[number];

/** Something that is not as it should be. */
export interface Finding {
  readonly check: Check;
  /** The same in every language and at every run: what a known fault is known by. */
  readonly what: string;
  /** For whoever looks for it. */
  readonly detail?: string;
}

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Of the rules these alone see the theme. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

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

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** As a script of the page: the browser keeps it compiled. Whether it is there: a page may be offline. */
const loadsAxe = (): Promise<boolean> =>
  new Promise((resolve) => {
    if ('axe' in self) return resolve(true);
    const script = document.createElement('script');
    script.src = '/npm/axe-core/axe.min.js';
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
    script.remove();
  });

/** Everything axe knows, without the selectors that it makes for whatever passes: they cost more than the rules. */
const axe = async (place: Place, runOnly: readonly string[] = everyRule): Promise<readonly Finding[]> => {
  const frame = await frameOf(place);
  if (!(await frame.evaluate(loadsAxe))) await frame.evaluate(axeSource);
  const options = {
    runOnly,
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

/** What is asked of the page itself, in one question. */
const seenIn = ({ part, look }: Place) =>
  part.evaluate((element, lang) => {
    const { sideways, nameless, cut, texts, headings, bare, focus } = window.stateLook;
    return {
      pixels: sideways(element),
      nameless: nameless(element),
      cut: cut(element),
      texts: texts(element, lang),
      headings: headings(element),
      bare: bare(element),
      focus: focus(element)
    };
  }, look.lang);

type Seen = Awaited<ReturnType<typeof seenIn>>;

const sideways = ({ pixels }: Seen): readonly Finding[] =>
  pixels > 0 ? [{ check: 'sideways', what: 'scrolls', detail: `${pixels} px` }] : [];

const names = ({ nameless }: Seen): readonly Finding[] => nameless.map((what) => ({ check: 'names', what }));

const cut = (seen: Seen, { look }: Place): readonly Finding[] =>
  seen.cut.map(([element, text]) => ({
    check: 'cut',
    what: `${element} ${keyOf(text, look.lang) ?? ''}`.trim(),
    detail: text
  }));

/** What of a line is ours: beside a middle dot may stand what somebody wrote. */
const oursIn = (text: string, data: Data): string =>
  data.holds(text)
    ? ''
    : text
        .split(' · ')
        .filter((piece) => !data.holds(piece))
        .join(' · ');

const language = ({ texts }: Seen, { look }: Place, data: Data): readonly Finding[] =>
  texts.flatMap((text) => {
    const ours = oursIn(text, data);
    const strange = ours === '' ? undefined : strangeIn(ours, look.lang);
    return strange === undefined ? [] : [{ check: 'language' as const, what: strange, detail: text }];
  });

const heading = ({ headings }: Seen): readonly Finding[] =>
  headings.join() === '2' ? [] : [{ check: 'heading', what: `levels ${headings.join()}` }];

const lost = (focus: string | undefined, after: string): readonly Finding[] =>
  focus === undefined ? [{ check: 'focus', what: `nowhere after ${after}` }] : [];

/** Sizes of text that people choose in a browser or a telephone, in pixels of the page's root: one and a half, and double. */
const textSizes = [24, 32] as const;

/** Whoever reads larger letters reads all of them. */
const largeText = async ({ part, look }: Place): Promise<readonly Finding[]> => {
  const found: Finding[] = [];
  for (const size of textSizes) {
    const left = await part.evaluate((element, pixels) => window.stateLook.atTextSize(element, pixels), size);
    const whats = new Map(left.map(([what, text]) => [`${what} ${keyOf(text, look.lang) ?? ''}`.trim(), text]));
    for (const [what, text] of whats) found.push({ check: 'text', what: `${size} px: ${what}`, detail: text });
  }
  return found;
};

/** A press never leaves the focus nowhere: whoever uses the keyboard would begin again at the top of the page. */
export const focus = async ({ part }: Place, after: string): Promise<readonly Finding[]> =>
  lost(
    await part.evaluate(async (element) => {
      const there = window.stateLook.focus(element);
      if (there !== undefined) return there;
      // What had it has gone this moment, and it is given back with the next turn: a look between the two tells nothing.
      await new Promise((done) => setTimeout(done, 100));
      return window.stateLook.focus(element);
    }),
    after
  );

/** Puts into a page what the checks ask of it. */
export const equip = (page: Place['page']): Promise<unknown> => page.addInitScript(lookInside);

/** Waits until the state stands still. */
export const settled = async ({ part }: Place, state: State, noise: Noise): Promise<void> => {
  if (state.passing === undefined) await noise.quiet();
  await part.evaluate((element) => window.stateLook.settled(element));
};

/** What is looked at must be there to the end: half of a look at a state that has passed tells nothing. */
const gone = async (place: Place, state: State): Promise<readonly Finding[]> =>
  (await state.seen(place).first().isVisible()) ? [] : [{ check: 'gone', what: 'is over before it was looked at' }];

/** All that is wrong with a state that was reached and stands still. */
export const findingsIn = async (place: Place, state: State, around: { noise: Noise; data: Data }) => {
  const { noise, data } = around;
  const seen = await seenIn(place);
  return [
    ...sideways(seen),
    ...names(seen),
    ...(state.reach === undefined ? [] : lost(seen.focus, 'the press that leads here')),
    ...cut(seen, place),
    ...language(seen, place, data),
    ...heading(seen),
    ...seen.bare.map(([what, detail]): Finding => ({ check: 'bare', what, detail })),
    ...(await axe(place)),
    ...(await largeText(place)),
    ...noise.said(state).map((what): Finding => ({ check: 'noise', what })),
    ...(await gone(place, state))
  ];
};

/** Windows' contrast themes give text, ground and lines the reader's own few colours, and icons are text. */
export const forcedFindingsIn = async ({ page, part }: Place): Promise<readonly Finding[]> => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' });
  const painted = await part.evaluate((element) => window.stateLook.painted(element));
  await page.emulateMedia({ forcedColors: null, colorScheme: null, reducedMotion: 'reduce' });
  return painted.map((what) => ({ check: 'painted', what }));
};

/** What is wrong with a state in a theme that it was given where it stands. */
export const colourFindingsIn = async (place: Place, state: State, noise: Noise): Promise<readonly Finding[]> => {
  await settled(place, state, noise);
  return axe(place, rulesOfColour);
};
