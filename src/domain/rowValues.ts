import type { Person } from '../lists/columns';
import { propertyOf } from '../lists/propertyOf';
import type { Values } from './rowWriter';

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

/** Everybody whom a row names, in whichever column. */
export const peopleIn = (item: Values): readonly Person[] => Object.values(item).filter(isPerson);
