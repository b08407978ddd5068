import { ambassadors } from './ambassadors';
import { applications } from './applications';
import { attendance } from './attendance';
import { awards } from './awards';
import { badges } from './badges';
import { calls } from './calls';
import { circles } from './circles';
import { coachingRequests } from './coachingRequests';
import { contacts } from './contacts';
import { faq } from './faq';
import { indicators } from './indicators';
import { type List, type ItemOf } from './list';
import { offices } from './offices';
import { progress } from './progress';
import { questions } from './questions';
import { registrations } from './registrations';
import { replies } from './replies';
import { searchTerms } from './searchTerms';
import { sessions } from './sessions';
import { trainings } from './trainings';

export {
  ambassadors,
  applications,
  attendance,
  awards,
  badges,
  calls,
  circles,
  coachingRequests,
  contacts,
  faq,
  indicators,
  offices,
  progress,
  questions,
  registrations,
  replies,
  searchTerms,
  sessions,
  trainings
};

export type Circle = ItemOf<typeof circles>;
export type Office = ItemOf<typeof offices>;
export type Ambassador = ItemOf<typeof ambassadors>;
export type Badge = ItemOf<typeof badges>;
export type Award = ItemOf<typeof awards>;
export type Training = ItemOf<typeof trainings>;
export type Progress = ItemOf<typeof progress>;
export type SearchTerm = ItemOf<typeof searchTerms>;
export type Contact = ItemOf<typeof contacts>;
export type FaqEntry = ItemOf<typeof faq>;
export type QuestionRow = ItemOf<typeof questions>;
export type ReplyRow = ItemOf<typeof replies>;
export type SessionRow = ItemOf<typeof sessions>;
export type RegistrationRow = ItemOf<typeof registrations>;
export type AttendanceRow = ItemOf<typeof attendance>;
export type CoachingRequestRow = ItemOf<typeof coachingRequests>;
export type CallRow = ItemOf<typeof calls>;
export type ApplicationRow = ItemOf<typeof applications>;
export type IndicatorRow = ItemOf<typeof indicators>;

/** Every list by its name in the code, in the order of creation: what is pointed at comes before what points. */
export const listsByName = {
  circles,
  offices,
  badges,
  ambassadors,
  awards,
  trainings,
  progress,
  searchTerms,
  contacts,
  questions,
  replies,
  faq,
  sessions,
  registrations,
  attendance,
  coachingRequests,
  calls,
  applications,
  indicators
};

export type ListName = keyof typeof listsByName;

/** A row of each list. */
export type ItemsByName = { readonly [Name in ListName]: ItemOf<(typeof listsByName)[Name]> };

/** The same lists, where their names do not matter. */
export const lists: readonly List[] = Object.values(listsByName);
