import type * as declared from '../../lists';
import type { Reading } from '../../lists/list';
import { ambassadors } from '../../lists/reading/ambassadors';
import { applications } from '../../lists/reading/applications';
import { calls } from '../../lists/reading/calls';
import { circles } from '../../lists/reading/circles';
import type { SignedApplication } from '../../domain/calls/model';
import { person, profile, type Question, rowsOf } from '../../shell/question';
import { type FirstOf, type LaterOf, readingPlan } from '../../shell/useReading';

/** Applications as a list that is read: what a row holds is told from that. */
export const applicationsRead: Reading<typeof declared.applications> = applications;

/** What an application says, and who wrote it when. */
export const applicationColumns = [
  'CallId',
  'Affinity',
  'WillToDevelop',
  'Availability',
  'Words',
  'Topics',
  'Languages',
  'CircleKey',
  'ManagerInformed',
  'ConsentToBeListed',
  'PersonUser',
  'Author',
  'Editor',
  'Created',
  'Modified',
  'Version'
] as const;

/** One's own, which no device keeps. */
export const ownApplications: Question<readonly SignedApplication[]> = {
  ask: (programme) => programme.rows(applicationsRead, { columns: applicationColumns, which: { own: 'PersonUser' } }),
  otherwise: []
};

/** The calls, one's own applications and the circles at once; who serves where behind them. */
export const callPlan = readingPlan({
  first: { calls: rowsOf(calls), person },
  optional: { mine: ownApplications, circles: rowsOf(circles), profile },
  later: { people: { ambassadors: rowsOf(ambassadors) } }
});

export type CallRead = FirstOf<typeof callPlan>;
export type CallLater = LaterOf<typeof callPlan>;
