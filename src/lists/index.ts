import { ambassadors } from './ambassadors';
import { awards } from './awards';
import { badges } from './badges';
import { circles } from './circles';
import { type List, type ItemOf } from './list';
import { offices } from './offices';
import { progress } from './progress';
import { searchTerms } from './searchTerms';
import { trainings } from './trainings';

export { ambassadors, awards, badges, circles, offices, progress, searchTerms, trainings };

export type Circle = ItemOf<typeof circles>;
export type Office = ItemOf<typeof offices>;
export type Ambassador = ItemOf<typeof ambassadors>;
export type Badge = ItemOf<typeof badges>;
export type Award = ItemOf<typeof awards>;
export type Training = ItemOf<typeof trainings>;
export type Progress = ItemOf<typeof progress>;
export type SearchTerm = ItemOf<typeof searchTerms>;

/** Every list by its name in the code, in the order of creation: what is pointed at comes before what points. */
export const listsByName = { circles, offices, badges, ambassadors, awards, trainings, progress, searchTerms };

export type ListName = keyof typeof listsByName;

/** A row of each list. */
export type ItemsByName = { readonly [Name in ListName]: ItemOf<(typeof listsByName)[Name]> };

/** The same lists, where their names do not matter. */
export const lists: readonly List[] = Object.values(listsByName);
