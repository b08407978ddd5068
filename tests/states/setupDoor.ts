import { all, type Before, freed } from './answers.ts';
import type { Place, State } from './state.ts';

/** The four parts of set-up, by the words of their tabs. */
export type Tab = 'PartLists' | 'PartHealth' | 'PartImport' | 'PartPeople';

/** Goes to a part of set-up. */
export const tab =
  (name: Tab): Before =>
  ({ part, says }) =>
    part
      .getByRole('navigation', { name: says('CurationParts') })
      .getByRole('button', { name: says(name, true) })
      .click();

/** Presses a button of a part. */
export const press =
  (words: string, exact = false): Before =>
  ({ part, says }) =>
    part
      .getByRole('button', { name: says(words, exact) })
      .first()
      .click();

/** Presses a button whose words tell by themselves how it went. */
export const pressCopy =
  (words: string): Before =>
  ({ part, says }) =>
    part
      .getByRole('button')
      .filter({ hasText: says(words) })
      .click();

/** Where a part of set-up stands when it is come to: the personal data ask the server for nothing. */
const away = all(freed, tab('PartPeople'));

export const heading =
  (words: string) =>
  ({ part, says }: Place) =>
    part.getByRole('heading', { name: says(words) });

export const text =
  (words: string) =>
  ({ part, says }: Place) =>
    part.getByText(says(words));

export const button =
  (words: string) =>
  ({ part, says }: Place) =>
    part.getByRole('button', { name: says(words) });

interface Said extends Omit<State, 'part' | 'reach' | 'back'> {
  /** Once the tab has been pressed. */
  readonly reach?: readonly Before[];
  /** Before the tab is pressed: what the part then sees of the site. */
  readonly given?: readonly Before[];
  /** Nobody goes on from here. */
  readonly alone?: true;
  /** Before the tab is left: work that is over stays on screen behind another tab. */
  readonly ended?: Before;
}

/** A state of a part of set-up, reached from its tab and left by another: many share a page. */
export const stateOf =
  (name: Tab) =>
  ({ reach = [], given = [], alone, ended, ...rest }: Said): State => ({
    ...rest,
    part: 'setup',
    reach: all(...(given.length === 0 ? [] : [tab('PartPeople'), ...given]), tab(name), ...reach),
    ...(alone === true ? {} : { back: ended === undefined ? away : all(ended, away) })
  });

/** Work in slices seems to take long, and after its first slice it is never resumed: it stands where it is. */
export const stalled: Before = ({ page }) =>
  page.evaluate(() => {
    const [now, wait] = [performance.now.bind(performance), window.setTimeout];
    let calls = 0;
    performance.now = () => now() + 60 * calls++;
    window.setTimeout = ((work: () => void, after?: number, ...given: unknown[]) => {
      // Only a breath between two slices waits for nothing but itself.
      if (after !== undefined || !String(work).includes('[native code]')) return wait(work, after, ...given);
      window.setTimeout = wait;
      performance.now = now;
      return 0;
    }) as unknown as typeof window.setTimeout;
  });

/** Waits of seconds are over at once; what ends a request that nobody answers is left as it is. */
export const impatient: Before = ({ page }) =>
  page.evaluate(() => {
    const wait = window.setTimeout.bind(window) as (work: () => void, after?: number) => number;
    window.setTimeout = ((work: () => void, after = 0) =>
      wait(work, after >= 500 && after < 30_000 ? 10 : after)) as unknown as typeof window.setTimeout;
  });

/** The clipboard takes, or refuses, what is copied. */
export const clipboard =
  (takes: boolean): Before =>
  ({ page }) =>
    page.evaluate((taken) => {
      const writeText = (text: string): Promise<void> => {
        if (!taken) return Promise.reject(new Error('refused'));
        Object.assign(self, { copied: text });
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    }, takes);
