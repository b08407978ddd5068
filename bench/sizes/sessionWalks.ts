import type { Page } from '@playwright/test';
import { overdueOwn } from './sessions.ts';
import { allRead, pages, seen, type Sizes, type Walk } from './walking.ts';

/** What stands in the table of the programme for sessions, and whoever looks. */
const sessionsRound = (): readonly string[] => [
  'Ambassadors: from the first',
  'Registrations: PersonUser eq me',
  'Registrations: newest 2000',
  'Sessions: StartsOn ge today − 7 d, 200'
];

const agendaRead = (page: Page): Promise<void> => allRead(page, page.locator('[data-session]'));

/** Beside the round: 200 sessions in twenties, what the coach could take up, one's own requests, contacts, how four lists are guarded. */
const afterSessions = ({ ambassadors }: Sizes): number => 5 + pages(ambassadors) + 200 / 20 + 2 + 1 + 1 + 8;

/** Of each own row that is kept too long one's own rows are read once more, and it is deleted. */
const tidying = 2 * overdueOwn;

export const sessionWalks: readonly Walk[] = [
  {
    name: 'Sessions, as a colleague',
    company: 'crowd',
    as: 'colleague',
    page: 'Sessions',
    round: sessionsRound,
    go: agendaRead,
    most: (sizes) => afterSessions(sizes) + tidying,
    mostIds: 20
  },
  {
    name: 'Sessions, registering for one of the first',
    company: 'crowd',
    as: 'colleague',
    go: async (page) => {
      await page
        .getByRole('button', { name: /^(Register|Join the waiting list|Waiting list)\b/ })
        .first()
        .click();
      await seen(page.getByText(/as things stand\.$/));
      await agendaRead(page);
    },
    // One's own rows, the row, one's own rows again, all of the session, and once more after two seconds.
    most: () => 12,
    mostIds: 20
  },
  {
    name: 'Sessions, as a curator who handles nothing',
    company: 'crowd',
    as: 'contributor',
    page: 'Sessions',
    round: sessionsRound,
    go: agendaRead,
    most: afterSessions,
    // Whoever may edit sessions is asked about Attendance: that the list is none of theirs is how SharePoint says no.
    denied: /^404 web\/Attendance$/,
    mostIds: 20
  },
  {
    name: 'Sessions, as an organiser',
    company: 'crowd',
    as: 'editor',
    page: 'Sessions',
    round: sessionsRound,
    go: agendaRead,
    // And what only organisers are asked for: rights, attendance, requests.
    most: (sizes) => afterSessions(sizes) + 8,
    mostIds: 20
  },
  {
    name: 'Sessions, the list of one',
    company: 'crowd',
    as: 'editor',
    go: async (page) => {
      await page.locator('[data-session] [data-organised]').first().click();
      await page.getByRole('button', { name: 'Show the list', exact: true }).click();
      await seen(page.getByRole('table'));
    },
    most: () => 12,
    mostIds: 20
  }
];
