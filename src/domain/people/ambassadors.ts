import type { Ambassador } from '../../lists';
import { type Day, dayOf } from '../common/day';
import { visible } from '../common/text';
import { keyOf } from '../common/words';

/** Why readers do not see a row; `twice`: an older row has the same account. */
export type LeftOut = 'hidden' | 'former' | 'nameless' | 'twice';

const byId = (ambassadors: readonly Ambassador[]): readonly Ambassador[] =>
  [...ambassadors].sort((one, other) => one.id - other.id);

/** The rows that readers do not see, by id, each with the reason: what the web parts leave out can be counted. */
export const leftOut = (ambassadors: readonly Ambassador[]): ReadonlyMap<number, LeftOut> => {
  const why = new Map<number, LeftOut>();
  const seen = new Set<string>();
  for (const ambassador of byId(ambassadors)) {
    const login = ambassador.person?.login.toLowerCase() ?? '';
    if (!ambassador.visible) why.set(ambassador.id, 'hidden');
    else if (keyOf(ambassador.status) === 'Former') why.set(ambassador.id, 'former');
    else if (nameOf(ambassador) === '') why.set(ambassador.id, 'nameless');
    else if (login !== '' && seen.has(login)) why.set(ambassador.id, 'twice');
    else seen.add(login);
  }
  return why;
};

const chosen = (ambassadors: readonly Ambassador[]): readonly Ambassador[] => {
  const why = leftOut(ambassadors);
  return byId(ambassadors).filter(({ id }) => !why.has(id));
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
  visible(ambassador.title) || visible(ambassador.person?.name ?? '');

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
