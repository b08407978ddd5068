import type { Organisation, OrganisationOptions } from './model.ts';

export type { Organisation, OrganisationOptions } from './model.ts';

/** The organisation of the story: the same for the same options, on every machine. */
export const organisation = (options: OrganisationOptions): Organisation => ({
  today: options.today.toISOString().slice(0, 10),
  circles: [],
  offices: [],
  employees: [],
  ambassadors: [],
  badges: [],
  awards: [],
  trainings: [],
  progress: [],
  searchTerms: []
});
