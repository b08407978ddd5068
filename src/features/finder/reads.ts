import { ambassadors } from '../../lists/reading/ambassadors';
import { awards } from '../../lists/reading/awards';
import { badges } from '../../lists/reading/badges';
import { circles } from '../../lists/reading/circles';
import { offices } from '../../lists/reading/offices';
import { searchTerms } from '../../lists/reading/searchTerms';
import { curator, profile, rowsInStages, rowsOf } from '../../shell/question';
import { type FirstOf, type LaterOf, readingPlan } from '../../shell/useReading';

/** Everything the Finder reads, in two strokes: the second waits until the first card stands. */
export const people = readingPlan({
  first: { ambassadors: rowsInStages(ambassadors) },
  optional: { profile, circles: rowsOf(circles), offices: rowsOf(offices) },
  // Without their circles people would stand in another order than a moment later.
  recalledWith: ['profile', 'circles'],
  later: { rest: { badges: rowsOf(badges), awards: rowsOf(awards), terms: rowsOf(searchTerms), curator } }
});

/** What the first card needs. */
export type FinderRead = FirstOf<typeof people>;

/** What comes after it. */
export type FinderLater = NonNullable<LaterOf<typeof people>['rest']>;
