import { noteFailure } from './noted';

const named = (key: string): string => `digital-ambassadors:${key}`;

/**
 * Small things that a person told us once, kept in the browser: never secrets, never needed. A browser that refuses
 * storage forgets, nothing else.
 */
export const recall = (key: string): string | undefined => {
  try {
    return window.localStorage.getItem(named(key)) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps a value; undefined forgets it. */
export const remember = (key: string, value: string | undefined): void => {
  try {
    if (value === undefined) window.localStorage.removeItem(named(key));
    else window.localStorage.setItem(named(key), value);
  } catch (error) {
    // Storage is full or switched off: the choice lasts as long as the page.
    noteFailure('localStorage', error);
  }
};

/**
 * Forgets what is kept under names that end alike, `{site} {login}:check`, of whoever used this browser before: that of the
 * person in `but` stays, on other sites too.
 */
export const forgetOthers = (ending: string, but: string): void => {
  const mine = / [^ ]*$/.exec(but)?.[0] ?? named(but);
  try {
    for (const name of Object.keys(window.localStorage))
      if (name.startsWith(named('')) && name.endsWith(`:${ending}`) && !name.endsWith(mine))
        window.localStorage.removeItem(name);
  } catch (error) {
    // Storage is switched off: nothing is kept of anybody.
    noteFailure('localStorage', error);
  }
};

/** Forgets the first cards of all web parts; those of the person in `but` stay: `{login} `. */
export const forgetCards = (but?: string): void => {
  const cards = named('first:');
  try {
    for (const name of Object.keys(window.localStorage))
      if (name.startsWith(cards) && (!but || !name.startsWith(cards + but))) window.localStorage.removeItem(name);
  } catch (error) {
    // Storage is switched off: nothing is kept of anybody.
    noteFailure('localStorage', error);
  }
};
