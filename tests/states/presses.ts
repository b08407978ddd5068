import { type Finding, focus, settled } from './checks.ts';
import type { Control } from './inPage.ts';
import { isWhole, type Run } from './plan.ts';
import { keyOf } from './vocabulary.ts';
import type { Reached } from './walker.ts';

/** How often each control of a part is pressed, over all its states. */
const times = isWhole ? 3 : 1;

const pressed = new Map<string, number>();

/** The same control in every language and on every row: its kind and the sentence that names it. */
const keyIn = ({ state, look }: Run, { kind, name, described }: Control): string =>
  `${state.part}: ${kind} ${keyOf(name, look.lang) ?? described}`;

const controlsOf = ({ place: { part } }: Reached): Promise<readonly Control[]> =>
  part.evaluate((element) => window.stateLook.controls(element));

const isOpen = ({ place: { part } }: Reached): Promise<boolean> =>
  part.evaluate((element) => window.stateLook.scope(element) !== element);

/** The page that stands there is known again. */
const mark = ({ place: { part } }: Reached): Promise<void> =>
  part.evaluate(() => void Object.assign(self, { pressed: true }));
const isMarked = ({ place: { part } }: Reached): Promise<boolean> => part.evaluate(() => 'pressed' in self);

const press = async (reached: Reached, run: Run, at: number, { isBox }: Control): Promise<void> => {
  const { page, part } = reached.place;
  await part.evaluate((element, place) => window.stateLook.take(element, place), at);
  await page.keyboard.press(isBox ? 'Space' : 'Enter');
  await settled(reached.place, run.state, reached.noise);
};

/** Many read in another language than the page's: every press must go well on a page that the browser has translated. */
const translated = async (reached: Reached): Promise<Reached> => {
  await reached.place.part.evaluate((element) => window.stateLook.translate(element));
  return reached;
};

/** Presses one control, and Escape when that opened something; says where the focus was lost and what the page said. */
const tried = async (reached: Reached, run: Run, at: number, control: Control): Promise<readonly Finding[]> => {
  const name = keyIn(run, control).replace(/^\w+: /, '');
  const wasOpen = await isOpen(reached);
  reached.noise.forget();
  await mark(reached);
  await press(reached, run, at, control);
  // It reloads the page, which begins at its top.
  if (!(await isMarked(reached))) return [];
  const found = [...(await focus(reached.place, name))];
  if (!wasOpen && (await isOpen(reached))) {
    await reached.place.page.keyboard.press('Escape');
    await settled(reached.place, run.state, reached.noise);
    found.push(...(await focus(reached.place, `Escape, opened by ${name}`)));
  }
  const said = reached.noise
    .said(run.state)
    .map((words): Finding => ({ check: 'noise', what: `after ${name}: ${words}` }));
  return [...found, ...said];
};

/**
 * Presses what this state offers and no state before it had, by keyboard, until the page has become another one. `anew`
 * reaches the state once more, for the next control; absent: the others are left to other states.
 */
export const pressAll = async (
  first: Reached,
  run: Run,
  anew?: () => Promise<Reached>
): Promise<readonly Finding[]> => {
  let reached = await translated(first);
  const found: Finding[] = [];
  for (;;) {
    const controls = await controlsOf(reached);
    const at = controls.findIndex((control) => (pressed.get(keyIn(run, control)) ?? 0) < times);
    const control = controls[at];
    if (control === undefined) return found;
    const key = keyIn(run, control);
    pressed.set(key, (pressed.get(key) ?? 0) + 1);
    found.push(...(await tried(reached, run, at, control)));
    const isSame = JSON.stringify(await controlsOf(reached)) === JSON.stringify(controls);
    if (isSame) continue;
    if (anew === undefined) return found;
    reached = await translated(await anew());
  }
};
