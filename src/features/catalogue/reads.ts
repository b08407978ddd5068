import { ambassadors } from '../../lists/reading/ambassadors';
import { circles } from '../../lists/reading/circles';
import { offices } from '../../lists/reading/offices';
import { searchTerms } from '../../lists/reading/searchTerms';
import { wholeCatalogue as trainings } from '../../lists/wholeCatalogue';
import { profile, rowsOf } from '../../shell/question';
import { type FirstOf, type LaterOf, readingPlan } from '../../shell/useReading';

/** The catalogue, and who is reading; words to search with come once it stands. */
export const shelves = readingPlan({
  first: { trainings: rowsOf(trainings) },
  // Without it trainings follow the page's language.
  optional: { profile },
  later: { search: { terms: rowsOf(searchTerms) } }
});

export type CatalogueRead = FirstOf<typeof shelves>;

export type CatalogueLater = LaterOf<typeof shelves>;

/** Who can help, asked for when a training is opened. */
export const helping = readingPlan({
  first: { ambassadors: rowsOf(ambassadors) },
  optional: { circles: rowsOf(circles), offices: rowsOf(offices) },
  // Without their circles somebody else would stand here than a moment later.
  recalledWith: ['circles']
});

/** Whether the reader holds the role: asked for only where some training is for those who do. */
export const holding = readingPlan({ first: { ambassadors: rowsOf(ambassadors) } });
