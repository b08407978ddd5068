import type { Locator, Page, Request } from '@playwright/test';
import type { Filled } from './company.ts';

/** What is walked through, and how large it is. */
export interface Sizes extends Filled {
  readonly ambassadors: number;
  /** Titles of questions that the colleague asked before all those that are among the newest. */
  readonly oldest: readonly string[];
  readonly imported: number;
  /** The file of the people to import, as a spreadsheet saves it. */
  readonly file: string;
}

/** Something that people do at full size. */
export interface Walk {
  readonly name: string;
  /** `crowd`: the company with all the ambassadors; `acquired`: one of usual size that others join. */
  readonly company: 'crowd' | 'acquired';
  readonly as: 'colleague' | 'starter' | 'editor' | 'contributor';
  /** The page; absent: the walk goes on where the one before has ended. */
  readonly page?:
    'Home' | 'Ambassadors' | 'Welcome' | 'Trainings' | 'Questions' | 'Sessions' | 'Join' | 'Indicators' | 'Lists';
  /** The page of the walk before is opened once more. */
  readonly again?: true;
  /** What is sent before any answer came, as `askedIn` tells it; absent: it is not looked at. */
  readonly round?: (sizes: Sizes) => readonly string[];
  readonly go: (page: Page, sizes: Sizes) => Promise<void>;
  /** Requests that it should need at most. */
  readonly most: (sizes: Sizes) => number;
  /** Numbers that one request may ask rows of registrations for; absent: sixty. */
  readonly mostIds?: number;
  /** A refusal that is no fault; absent: there is none. */
  readonly denied?: RegExp;
}

/** As English pages write numbers. */
export const written = (count: number): string => new Intl.NumberFormat('en-US').format(count);

/** Milliseconds that the slowest of them may take on a busy machine. */
export const patience = 20 * 60_000;

export const seen = (place: Locator): Promise<void> => place.first().waitFor();

/** Milliseconds without a further request after which all that is read later has been read. */
const quiet = 2500;

/** A place stands, and whatever is read after it has come. */
export const allRead = async (page: Page, place: Locator): Promise<void> => {
  let last = Date.now();
  const hear = (request: Request): void => {
    if (/\/_api\//i.test(request.url())) last = Date.now();
  };
  page.on('request', hear);
  await seen(place);
  while (Date.now() - last < quiet) await page.waitForTimeout(100);
  page.off('request', hear);
};

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Pages of 5,000 rows that a list of so many is read in, its newest id among the questions. */
export const pages = (rows: number): number => Math.ceil(rows / 5000) + 2;

export const profile = 'sp.userprofiles.peoplemanager/getmyproperties';
