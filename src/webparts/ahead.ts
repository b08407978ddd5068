import { ambassadors } from '../lists/reading/ambassadors';
import { circles } from '../lists/reading/circles';
import { offices } from '../lists/reading/offices';
import { trainings } from '../lists/reading/trainings';
import { wholeCatalogue } from '../lists/wholeCatalogue';

/** The lists that first cards are drawn from: they are asked for while a part's own script is on its way. */
export const listsAhead = { ambassadors, circles, offices, trainings, wholeCatalogue };

/** What a door asks ahead: the profile, or all rows of one of them. */
export type Ahead = 'profile' | keyof typeof listsAhead;
