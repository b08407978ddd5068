/** Pages of a site by their files, `Home` for Home.aspx. */
export type PageKey =
  | 'Home'
  | 'Ambassadors'
  | 'Welcome'
  | 'Trainings'
  | 'Questions'
  | 'Sessions'
  | 'Join'
  | 'Indicators'
  | 'Screen'
  | 'Lists';

/** How a site was made decides which pages it has. */
export type SiteTemplate = 'communication' | 'team';

/** The pages of a site, in the order of its navigation. */
export const pagesOf: Readonly<Record<SiteTemplate, readonly PageKey[]>> = {
  communication: [
    'Home',
    'Ambassadors',
    'Welcome',
    'Trainings',
    'Questions',
    'Sessions',
    'Join',
    'Indicators',
    'Screen',
    'Lists'
  ],
  team: ['Home']
};
