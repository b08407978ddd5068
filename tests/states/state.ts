import type { Locator, Page } from '@playwright/test';
import type { VisitorKey } from '../../local/http.ts';
import type { Says } from './words.ts';

export const parts = [
  'finder',
  'roster',
  'starter',
  'catalogue',
  'questions',
  'sessions',
  'call',
  'indicators',
  'setup'
] as const;
export type Part = (typeof parts)[number];

export const languages = ['fr-FR', 'nl-NL', 'en-US', 'de-DE'] as const;
export type Language = (typeof languages)[number];

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/**
 * What the site holds. `small`: the organisation with two dozen ambassadors, which shows all that 117 show and costs axe
 * a fifth. `story`: all 117. `bare`: every list and no row. `empty`: no list at all.
 */
export type World = 'small' | 'story' | 'bare' | 'empty';

/** How a state is looked at; what is asked of a state holds in all of them. */
export interface Look {
  readonly lang: Language;
  readonly theme: Theme;
  /** Pixels. */
  readonly width: 1440 | 320;
}

/** Where a state is reached: nothing in it depends on the language, words come from `says`. */
export interface Place {
  readonly page: Page;
  /** The web part and nothing around it; panels and popovers may stand outside of it. */
  readonly part: Locator;
  /** The words of the package in the language of this look. */
  readonly says: Says;
  /** `http://localhost:4711` */
  readonly origin: string;
  readonly look: Look;
  /** Opens the page as the state has it: `before` may do so, for an earlier visit. */
  readonly open: () => Promise<void>;
}

/** A state of a part: one entry, from which the checks, the comparison of packages and the long proof follow. */
export interface State {
  /** Unique, the part first: `finder/filter-open`. */
  readonly name: string;
  readonly part: Part;
  /** Absent: `small`. */
  readonly world?: World;
  /** Absent: a starter for the Starter, an owner for set-up, a colleague elsewhere. */
  readonly as?: VisitorKey;
  /** Absent: `fullpage`, the part alone. */
  readonly host?: 'sharepoint' | 'fullpage' | 'teams' | 'teams-personal';
  /** Further parameters of the address, `finder-search=excel`. */
  readonly and?: string;
  /** Properties of the web part beside those it begins with, as an author sets them. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Before the page is opened: the network made bad, memory laid down by an earlier visit. */
  readonly before?: (place: Place) => Promise<void>;
  /** From the opened page to the state. */
  readonly reach?: (place: Place) => Promise<void>;
  /**
   * From the state back to the page as it was opened: the next state that opens the same page goes on from there, which
   * saves a page load. Absent: it has a page of its own, unless nothing was done to reach this one.
   */
  readonly back?: (place: Place) => Promise<void>;
  /** What stands there when the state is reached; when it does not come, the state fails by its name. */
  readonly seen: (place: Place) => Locator;
  /** Absent: it exists at both. */
  readonly widths?: readonly Look['width'][];
  /**
   * One of the fullest views of its part: they take turns in each pair of language, theme and width, and each is seen in
   * every theme.
   */
  readonly rich?: true;
  /** The state changes what the server holds: it has the server to itself, and the next one finds it made anew. */
  readonly writes?: true;
  /** Something is still on its way and stays so (a skeleton, an answer that is held back): nobody waits for it. */
  readonly passing?: true;
}
