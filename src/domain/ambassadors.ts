import type { Ambassador } from '../lists';
import { type Day, dayOf } from './day';
import { keyOf } from './words';

const chosen = (ambassadors: readonly Ambassador[]): readonly Ambassador[] => {
  const seen = new Set<string>();
  return [...ambassadors]
    .sort((one, other) => one.id - other.id)
    .filter((ambassador) => {
      if (!ambassador.visible || keyOf(ambassador.status) === 'Former' || nameOf(ambassador) === '') return false;
      const login = ambassador.person?.login.toLowerCase() ?? '';
      if (login === '') return true;
      const known = seen.has(login);
      seen.add(login);
      return !known;
    });
};

const remembered = new WeakMap<readonly Ambassador[], readonly Ambassador[]>();

/**
 * Whom readers may see, by id: visible, not former; somebody entered twice (the same account) is shown once, the older row.
 * Asked on every keystroke, so the answer for a list of rows is kept with it.
 */
export const serving = (ambassadors: readonly Ambassador[]): readonly Ambassador[] => {
  const known = remembered.get(ambassadors) ?? chosen(ambassadors);
  remembered.set(ambassadors, known);
  return known;
};

/** The name on screen: what the curator wrote, else the directory's; empty: a row without anybody. */
export const nameOf = (ambassador: Ambassador): string =>
  ambassador.title.trim() || (ambassador.person?.name.trim() ?? '');

/**
 * Away on that day: Status says so, and the day of return has not come or is not known.
 * On the day of return the person is back: the column says *Back on*.
 */
export const awayOn = (ambassador: Ambassador, day: Day): boolean => {
  if (keyOf(ambassador.status) !== 'Away') return false;
  const back = dayOf(ambassador.awayUntil);
  return back === undefined || day < back;
};

/** Whether the row is that of the person who logs in so. */
export const isSelf = (ambassador: Ambassador, login: string | undefined): boolean =>
  login !== undefined && login !== '' && ambassador.person?.login.toLowerCase() === login.toLowerCase();

/** What is shown of About: the first 300 characters, cut between words. */
export const aboutOf = (ambassador: Ambassador): string => {
  const about = ambassador.about.replace(/\s+/gu, ' ').trim();
  const signs = Array.from(about);
  if (signs.length <= 300) return about;
  const cut = signs.slice(0, 299).join('');
  return `${cut.replace(/\s+\S{0,40}$/u, '')}…`;
};
