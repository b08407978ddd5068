import { noteFailure } from './noted';

/**
 * Small things that a person told us once, kept in the browser: never secrets, never needed. A browser that refuses
 * storage forgets, nothing else.
 */
export const recall = (key: string): string | undefined => {
  try {
    return window.localStorage.getItem(`digital-ambassadors:${key}`) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps a value; undefined forgets it. */
export const remember = (key: string, value: string | undefined): void => {
  try {
    if (value === undefined) window.localStorage.removeItem(`digital-ambassadors:${key}`);
    else window.localStorage.setItem(`digital-ambassadors:${key}`, value);
  } catch (error) {
    // Storage is full or switched off: the choice lasts as long as the page.
    noteFailure('localStorage', error);
  }
};
