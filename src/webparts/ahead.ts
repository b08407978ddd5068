import { ambassadors } from '../lists/reading/ambassadors';
import { circles } from '../lists/reading/circles';
import { offices } from '../lists/reading/offices';
import { trainings } from '../lists/reading/trainings';
import { wholeCatalogue } from '../lists/wholeCatalogue';
import type { PartName } from './door/part';

/** The lists that first cards are drawn from: they are asked for while a part's own script is on its way. */
export const listsAhead = { ambassadors, circles, offices, trainings, wholeCatalogue };

/** What a door asks ahead: the profile, all rows of one of them, or somebody to be found in the list of ambassadors. */
export type Ahead = 'profile' | 'nearest' | keyof typeof listsAhead;

/** Questions that are sent before a part's script is there. Not told by its door, which knows nothing but what is drawn first. */
export const askedAhead: Readonly<Partial<Record<PartName, readonly Ahead[]>>> = {
  Finder: ['profile', 'circles', 'offices', 'nearest'],
  Roster: ['profile', 'circles', 'nearest'],
  Starter: ['profile', 'trainings'],
  Catalogue: ['profile', 'wholeCatalogue'],
  Questions: ['profile', 'ambassadors', 'circles'],
  Sessions: ['ambassadors'],
  Call: ['circles', 'profile'],
  Indicators: ['ambassadors', 'circles']
};
