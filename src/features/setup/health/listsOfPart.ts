import type { ListName } from '../../../lists';

/** The lists that a part reads, for those who keep them: what is wrong with them is told above it. */
export const listsOfPart = {
  Finder: ['circles', 'offices', 'ambassadors', 'searchTerms'],
  Roster: ['circles', 'ambassadors', 'badges', 'awards'],
  Starter: ['trainings', 'progress'],
  Catalogue: ['trainings', 'progress', 'searchTerms'],
  Questions: ['questions', 'replies', 'contacts', 'faq'],
  Sessions: ['sessions', 'registrations', 'attendance', 'coachingRequests'],
  Call: ['calls', 'applications'],
  Indicators: ['indicators']
} as const satisfies Readonly<Record<string, readonly ListName[]>>;
