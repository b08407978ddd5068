import type { Ambassador, Contact } from '../../lists';
import type { Person } from '../../lists/columns';
import { type Day, dayAt, dayOf } from '../common/day';
import { visible } from '../common/text';
import { nameOf } from '../people/ambassadors';
import { keyOf } from '../common/words';
import { isId } from './helpers';
import type { QuestionRights } from './model';

/** Somebody as the lists of helpers name them. */
export interface Helper {
  /** Site user id. */
  readonly user: number;
  readonly person: Person;
  /** What a curator wrote, else the directory’s name. */
  readonly name: string;
  /** Their row in Ambassadors; absent: none. */
  readonly ambassador?: Ambassador;
  /** Their rows in Contacts, published ones first. */
  readonly contacts: readonly Contact[];
}

/** The same with the people in it. */
export interface KnownCommunity extends QuestionRights {
  readonly personOf: (user: number) => Helper | undefined;
  /** Who may be given a question today, and which of them stand for IT: site user ids, ambassadors first. */
  readonly givable: readonly number[];
  readonly it: readonly number[];
}

interface HelperRows {
  readonly ambassadors: readonly Ambassador[];
  readonly contacts: readonly Contact[];
}

const byPerson = ({ ambassadors, contacts }: HelperRows): ReadonlyMap<number, HelperRows> => {
  const people = new Map<number, { readonly ambassadors: Ambassador[]; readonly contacts: Contact[] }>();
  const of = (user: number): { readonly ambassadors: Ambassador[]; readonly contacts: Contact[] } => {
    const known = people.get(user) ?? { ambassadors: [], contacts: [] };
    people.set(user, known);
    return known;
  };
  for (const row of ambassadors) if (isId(row.person?.id)) of(row.person.id).ambassadors.push(row);
  for (const row of contacts) if (isId(row.person?.id)) of(row.person.id).contacts.push(row);
  return people;
};

const isServing = ({ status }: Ambassador): boolean => keyOf(status) !== 'Former';

const publishedFirst = (contacts: readonly Contact[]): readonly Contact[] =>
  [...contacts].sort((one, other) => Number(other.published) - Number(one.published) || one.id - other.id);

const helperOf = (user: number, { ambassadors, contacts }: HelperRows): Helper | undefined => {
  const ambassador = ambassadors.find(isServing) ?? ambassadors[0];
  const known = publishedFirst(contacts);
  const person = ambassador?.person ?? known[0]?.person;
  if (person === undefined) return undefined;
  const name =
    (ambassador === undefined ? '' : nameOf(ambassador)) || visible(known[0]?.title ?? '') || visible(person.name);
  return { user, person, name, contacts: known, ...(ambassador === undefined ? {} : { ambassador }) };
};

/**
 * Who may do what, from the rows of both lists. `inSite` tells the site’s day at an instant (milliseconds since 1970); absent: days are
 * those of UTC.
 */
export const communityOf = (
  ambassadors: readonly Ambassador[],
  contacts: readonly Contact[],
  inSite: (instant: number) => Day = (instant) => dayAt(instant, 0)
): KnownCommunity => {
  const people = byPerson({ ambassadors, contacts });
  const ambassadorsOf = (user: number): readonly Ambassador[] => people.get(user)?.ambassadors ?? [];
  const contactsOf = (user: number): readonly Contact[] => people.get(user)?.contacts ?? [];
  const serves = (user: number): boolean => ambassadorsOf(user).some(isServing);
  const canBeGiven = (user: number): boolean => contactsOf(user).some(({ published }) => published);
  const isIt = (user: number): boolean => contactsOf(user).some(({ kind }) => kind === 'IT');
  const wasAmbassador = (user: number, moment: string): boolean => {
    const instant = Date.parse(moment);
    return ambassadorsOf(user).some(({ since }) => {
      const from = dayOf(since);
      return from === undefined || (!Number.isNaN(instant) && from <= inSite(instant));
    });
  };
  const givable = [
    ...[...people.keys()].filter(serves),
    ...[...people.keys()].filter((user) => canBeGiven(user) && !serves(user))
  ];
  return {
    wasAmbassador,
    serves,
    canBeGiven,
    isIt,
    isContact: (user) => contactsOf(user).length > 0,
    dayAt: inSite,
    personOf: (user) => {
      const rows = people.get(user);
      return rows && helperOf(user, rows);
    },
    givable,
    it: givable.filter((user) => isIt(user) && canBeGiven(user))
  };
};
