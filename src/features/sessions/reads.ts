import { ambassadors } from '../../lists/reading/ambassadors';
import { person, rowsOf } from '../../shell/question';
import { sessionsToCome, newestRegistrations, registrationColumns, registrationList } from '../../shell/sessionReads';
import { type FirstOf, readingPlan } from '../../shell/useReading';

/** What comes, and who registered: the newest registrations, and one's own. */
export const sessionsPlan = readingPlan({
  first: {
    sessions: sessionsToCome,
    newest: rowsOf(registrationList, { columns: registrationColumns, which: { newest: newestRegistrations } }),
    person
  },
  optional: {
    // What only one person may keep is drawn once it was read: the place stays empty until then.
    mine: rowsOf(registrationList, { columns: registrationColumns, which: { own: 'PersonUser' } }),
    ambassadors: rowsOf(ambassadors)
  },
  // Without them whoever may have a place would be somebody else a moment later.
  recalledWith: ['ambassadors']
});

export type SessionsRead = FirstOf<typeof sessionsPlan>;
