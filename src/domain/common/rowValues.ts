import type { Person } from '../../lists/columns';
import type { Language } from '../../lists/languages';
import type { List } from '../../lists/list';
import { propertyOf } from '../../lists/propertyOf';
import { ownersOf } from '../../lists/traits';
import type { DirectoryPerson, Values } from '../port/rowWriter';
import { visible } from './text';
import { nameIn, nameKeys, namesOf, type Named } from './words';

/** What a row of any list holds. */
export type Item = Values & { readonly id: number; readonly title: string };

const isPerson = (value: unknown): value is Person =>
  typeof value === 'object' && value !== null && 'login' in value && 'id' in value;

/** What a row of any list holds in a column; undefined as well when it is of another kind than asked for. */
export const personIn = (item: Values, column: string): Person | undefined => {
  const value = item[propertyOf(column)];
  return isPerson(value) ? value : undefined;
};

/** A number, or the id that a lookup points at. */
export const numberIn = (item: Values, column: string): number | undefined => {
  const value = item[propertyOf(column)];
  return typeof value === 'number' ? value : undefined;
};

/** Text; empty when there is none. */
export const textIn = (item: Values, column: string): string => {
  const value = item[propertyOf(column)];
  return typeof value === 'string' ? value : '';
};

const namedOf = (item: Values): Named => ({
  title: textIn(item, 'Title'),
  ...(Object.fromEntries(nameKeys.map((key) => [key, textIn(item, key)])) as Omit<Named, 'title'>)
});

/** Every name that a row of any list goes by, its title first. */
export const namesIn = (item: Values): readonly string[] => namesOf(namedOf(item));

/** What a row of any list is called in a language. */
export const calledIn = (language: Language, item: Values): string => nameIn(language, namedOf(item));

/** The column with the person whose name a list's titles are; undefined: the titles are no names of people. */
export const titledBy = (list: List): string | undefined =>
  ownersOf(list).flatMap((owner) => (owner.by === 'person' && owner.titled === true ? [owner.column] : []))[0];

/** What a row is called for people to read: its name, else whoever stands there by name; empty when neither is there. */
export const shownName = (list: List, item: Values, language: Language): string =>
  calledIn(language, item) || visible(personIn(item, titledBy(list) ?? '')?.name ?? '');

/** Somebody whom a line names, known to the site or not yet. */
export const isFound = (value: unknown): value is DirectoryPerson =>
  typeof value === 'object' && value !== null && 'login' in value && 'name' in value;

/** Everybody whom a row names, in whichever column. */
export const peopleIn = (item: Values): readonly Person[] => Object.values(item).filter(isPerson);
