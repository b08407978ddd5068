import { allRead, pages, press, profile, type Walk } from './walking.ts';

/** What stands in the table of the programme. */
const callRound = (): readonly string[] => [
  'Applications: PersonUser eq me',
  'Calls: from the first with Text',
  'Circles: from the first',
  profile
];
const indicatorsRound = (): readonly string[] => [
  'Ambassadors: from the first',
  'Circles: from the first',
  'Indicators: from the first'
];

/** How a list is guarded: its settings, the groups that may read it. */
const guard = 2;

export const callWalks: readonly Walk[] = [
  {
    name: 'Call, as a colleague',
    company: 'crowd',
    as: 'colleague',
    page: 'Join',
    round: callRound,
    go: (page) => allRead(page, page.getByRole('button', { name: 'Send my application' })),
    most: ({ ambassadors }) => 4 + pages(ambassadors) + guard
  },
  {
    name: 'Call, sending an application',
    company: 'crowd',
    as: 'colleague',
    go: async (page) => {
      for (const each of await page.getByRole('radio', { name: 'Yes', exact: true }).all()) await each.check();
      await press(page, 'Send my application');
      await allRead(page, page.getByText('Your application is sent'));
    },
    // One's own rows, the digest, the row, one's own rows again.
    most: () => 6
  },
  {
    name: 'Call, the applications of one',
    company: 'crowd',
    as: 'editor',
    page: 'Join',
    round: callRound,
    go: async (page) => {
      await page.locator('[data-organised="applications"]').click();
      await allRead(page, page.getByText(/^\d[\d,]* applications$/));
    },
    // The call as a colleague sees it; then the applications, people with their versions, circles, badges, rights.
    most: ({ ambassadors }) => 4 + 2 * pages(ambassadors) + guard + 1 + pages(2 * ambassadors) + 3
  },
  {
    name: 'Indicators, as a colleague',
    company: 'crowd',
    as: 'colleague',
    page: 'Indicators',
    round: indicatorsRound,
    go: (page) => allRead(page, page.locator('li h3')),
    // Beside the round: how long the list of people is, and its other pages.
    most: ({ ambassadors }) => 3 + pages(ambassadors)
  },
  {
    name: 'Indicators, figures on a press',
    company: 'crowd',
    as: 'editor',
    page: 'Indicators',
    round: indicatorsRound,
    go: async (page) => {
      await press(page, 'Compute sessions, questions and paths');
      await allRead(page, page.getByRole('region', { name: 'Questions by topic' }).getByRole('table'));
    },
    // The table allows sixty for the press.
    most: ({ ambassadors }) => 3 + pages(ambassadors) + 60
  }
];
