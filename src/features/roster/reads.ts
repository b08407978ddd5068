import { ambassadors } from '../../lists/reading/ambassadors';
import { awards } from '../../lists/reading/awards';
import { badges } from '../../lists/reading/badges';
import { circles } from '../../lists/reading/circles';
import { offices } from '../../lists/reading/offices';
import { searchTerms } from '../../lists/reading/searchTerms';
import { curator, profile, rowsInStages, rowsOf } from '../../shell/question';
import { type FirstOf, type LaterOf, readingPlan } from '../../shell/useReading';

/** Everything the Roster reads: people first, the others when they stand. */
export const reads = readingPlan({
  first: { ambassadors: rowsInStages(ambassadors) },
  optional: { profile, circles: rowsOf(circles) },
  recalledWith: ['circles'],
  later: {
    // Forty thousand awards must not keep anything else waiting.
    badges: { badges: rowsOf(badges), awards: rowsOf(awards) },
    rest: { offices: rowsOf(offices), terms: rowsOf(searchTerms), curator }
  }
});

/** What the first screen needs. */
export type RosterRead = FirstOf<typeof reads>;

/** What comes after it: badges, once people stand. */
export type RosterLater = NonNullable<LaterOf<typeof reads>['badges']>;

/** What comes beside them: for searching, for grouping, and whether the reader is a curator. */
export type RestRead = NonNullable<LaterOf<typeof reads>['rest']>;
