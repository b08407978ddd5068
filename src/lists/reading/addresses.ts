// Written by tools/lists.mjs from the declarations.
/** Where every list is, from its site. */
export const addresses: readonly string[] = [
  'Lists/Circles',
  'Lists/Offices',
  'Lists/Badges',
  'Lists/Ambassadors',
  'Lists/BadgeAwards',
  'Lists/TrainingCatalogue',
  'Lists/LearningProgress',
  'Lists/SearchTerms',
  'Lists/Contacts',
  'Lists/Questions',
  'Lists/Replies',
  'Lists/Faq',
  'Lists/Sessions',
  'Lists/Registrations',
  'Lists/Attendance',
  'Lists/CoachingRequests',
  'Lists/Calls',
  'Lists/Applications',
  'Lists/Indicators'
];
