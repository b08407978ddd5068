import type { Page, Route } from '@playwright/test';

/** Milliseconds without a further request after which everything that waits for no answer has been sent. */
const quiet = 2000;

/** A moment by the day it lies from today, as midnight of UTC. */
const dayTold = (moment: string): string =>
  `today − ${Math.round((Date.now() - Date.parse(moment)) / 86_400_000 - 0.5)} d`;

/** What a request asks for, told so that it is the same for everybody: whose number it names is `me`. */
export const askedIn = (method: string, address: string): string => {
  const { pathname, searchParams } = new URL(address);
  const path = decodeURIComponent(pathname);
  const [, list] = /\/Lists\/(\w+)'\)\/items$/i.exec(path) ?? [];
  if (list === undefined) return `${method === 'GET' ? '' : `${method} `}${path.replace(/^.*\/_api\//i, '')}`;
  const [filter, order, top] = ['$filter', '$orderby', '$top'].map((name) => searchParams.get(name));
  const texts = /\bText\b/.test(searchParams.get('$select') ?? '') ? ' with Text' : '';
  if (filter !== null && filter !== undefined) {
    const since = filter.replace(/ ge datetime'([^']*)'/, (_all, moment: string) => ` ge ${dayTold(moment)}, ${top}`);
    return `${list}: ${since.replace(/User eq \d+|Id eq \d+/, (each) => each.replace(/\d+/, 'me'))}`;
  }
  return `${list}: ${order === 'ID desc' ? `newest ${top}` : 'from the first'}${texts}`;
};

/** Opens a page and holds back every answer until no more is asked: what was sent before any answer came, in the order of names. */
export const firstRound = async (page: Page, open: () => Promise<unknown>): Promise<readonly string[]> => {
  const held: Route[] = [];
  let last = Number.NaN;
  let isHolding = true;
  await page.route('**/_api/**', (route) => {
    if (!isHolding) return route.fallback();
    held.push(route);
    last = Date.now();
    return undefined;
  });
  await open();
  while (Number.isNaN(last) || Date.now() - last < quiet) await page.waitForTimeout(100);
  const asked = held.map((route) => askedIn(route.request().method(), route.request().url()));
  isHolding = false;
  await Promise.all(held.map((route) => route.continue()));
  return asked.sort();
};

const listOf = (asked: string): string => asked.replace(/:.*/, '');

/**
 * Of what was asked, that of the lists in `expected`, all where it is absent: a page that draws from the device’s memory asks
 * for what comes later at once as well.
 */
export const ofLists = (asked: readonly string[], expected: readonly string[] | undefined): readonly string[] =>
  expected === undefined ? asked : asked.filter((each) => expected.some((other) => listOf(other) === listOf(each)));
