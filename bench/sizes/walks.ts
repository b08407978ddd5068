import type { Locator, Page } from '@playwright/test';
import { callWalks } from './callWalks.ts';
import { sessionWalks } from './sessionWalks.ts';
import { pages, press, profile, seen, type Sizes, type Walk, written } from './walking.ts';

/** What a list that was long at the last visit is asked, all at once. */
const roundOf = (list: string, rows: number): readonly string[] => {
  const above = (Math.ceil(rows / 5000) - 1) * 5000;
  const ranges = Array.from({ length: above / 5000 }, (_none, at) => [at * 5000, (at + 1) * 5000]);
  return [
    ...ranges.map(([from, to]) => `${list}: ID gt ${from} and ID le ${to}`),
    `${list}: newest ${Math.min(5000, rows - above + 500)}`
  ];
};

const question = (page: Page): Locator => page.locator('[data-question]');
const ownOldest = (page: Page, titles: readonly string[]): Locator =>
  titles.map((name) => page.getByRole('link', { name, exact: true })).reduce((one, other) => one.or(other));

export const walks: readonly Walk[] = [
  {
    name: 'Finder',
    company: 'crowd',
    as: 'colleague',
    page: 'Home',
    go: (page, { ambassadors }) => seen(page.getByRole('status').filter({ hasText: `${written(ambassadors)} people` })),
    most: ({ ambassadors }) => pages(ambassadors) + 12
  },
  {
    name: 'Roster',
    company: 'crowd',
    as: 'colleague',
    page: 'Ambassadors',
    go: (page) => seen(page.locator('h4')),
    most: ({ ambassadors }) => pages(ambassadors) + 24
  },
  {
    name: 'Catalogue, and a need',
    company: 'crowd',
    as: 'colleague',
    page: 'Trainings',
    go: async (page) => {
      await page.getByRole('searchbox', { name: 'Look for training' }).fill('how do I share my calendar');
      await seen(page.getByText(/recognised topic: Outlook/));
    },
    // People are asked for once: some trainings are for ambassadors only.
    most: ({ trainings, ambassadors }) => pages(trainings) + pages(ambassadors) + 12
  },
  {
    name: 'Catalogue, opened again',
    company: 'crowd',
    as: 'colleague',
    again: true,
    round: ({ trainings }) => [
      'LearningProgress: LearnerId eq me',
      ...roundOf('TrainingCatalogue', trainings),
      profile
    ],
    go: async (page) => {
      await page.getByRole('searchbox', { name: 'Look for training' }).fill('how do I share my calendar');
      await seen(page.getByText(/recognised topic: Outlook/));
    },
    most: ({ trainings, ambassadors }) => pages(trainings) + pages(ambassadors) + 12
  },
  {
    name: 'Questions, to one’s oldest own',
    company: 'crowd',
    as: 'colleague',
    page: 'Questions',
    round: () => [
      'Ambassadors: from the first',
      'Circles: from the first',
      'Contacts: from the first',
      'Questions: newest 200',
      'Replies: newest 2000',
      profile
    ],
    go: async (page, { oldest }) => {
      await seen(question(page));
      const found = ownOldest(page, oldest);
      const more = page.getByRole('button', { name: /^Show \d+ more/ });
      while ((await found.count()) === 0)
        if ((await more.count()) > 0) await more.last().click();
        else await page.waitForTimeout(200);
    },
    // Beside the round: asked, asked of me, told to me and by me, those that they name, their steps, the digest for CAML, and how both lists are guarded.
    most: ({ ambassadors }) => 6 + 4 + 2 + 1 + pages(ambassadors) + 8
  },
  {
    name: 'Questions, opening one',
    company: 'crowd',
    as: 'colleague',
    go: async (page, { oldest }) => {
      await ownOldest(page, oldest).first().click();
      await seen(page.getByRole('region', { name: 'What happened' }));
    },
    most: () => 2 + 4
  },
  {
    name: 'Questions, opened again and searched',
    company: 'crowd',
    as: 'colleague',
    again: true,
    go: async (page) => {
      await seen(question(page));
      await page.getByRole('searchbox', { name: 'Search the questions' }).fill('OneDrive');
      await seen(page.getByRole('link', { name: /OneDrive/ }));
    },
    // And frequent questions, trainings and search words, with the first letter.
    most: ({ ambassadors, trainings }) => 6 + 4 + 2 + 1 + pages(ambassadors) + 8 + pages(trainings) + 2
  },
  ...sessionWalks,
  ...callWalks,
  {
    name: 'Starter, to the first tick in the list',
    company: 'crowd',
    as: 'starter',
    page: 'Welcome',
    go: async (page) => {
      const tick = page.getByRole('checkbox', { checked: false }).first();
      await tick.waitFor();
      const sent = page.waitForResponse(
        (answer) => answer.request().method() === 'POST' && /LearningProgress.*\/items/i.test(answer.url())
      );
      await tick.click();
      await sent;
    },
    most: ({ ambassadors, trainings }) => pages(ambassadors) + pages(trainings) + 16
  },
  {
    name: 'Starter, progress of everybody',
    company: 'crowd',
    as: 'editor',
    page: 'Welcome',
    go: async (page) => {
      await seen(page.getByRole('region', { name: 'Progress of everybody' }));
      await page.getByRole('region', { name: 'Progress of everybody' }).getByRole('button', { name: 'Show' }).click();
      await seen(page.getByRole('rowheader', { name: 'The whole path' }));
    },
    most: ({ ambassadors, progress, trainings }) => pages(ambassadors) + pages(progress) + pages(trainings) + 16
  },
  {
    name: 'Health, with all rows of progress',
    company: 'crowd',
    as: 'editor',
    page: 'Lists',
    go: async (page) => {
      await press(page, 'Health');
      await seen(page.getByText(/rows of progress have not been checked yet/));
      await press(page, 'Check now');
      await page.getByText(/rows of progress have not been checked yet/).waitFor({ state: 'detached' });
    },
    // Forty thousand awards are read as well.
    most: ({ ambassadors, progress, trainings }) =>
      pages(ambassadors) + pages(2 * ambassadors) + pages(progress) + pages(trainings) + 80
  },
  {
    name: 'Import of people, dry run',
    company: 'acquired',
    as: 'editor',
    page: 'Lists',
    go: async (page, { file, imported }) => {
      await press(page, 'Import and export');
      await page.getByLabel('What would you like to import?').selectOption({ label: 'Ambassadors' });
      const people = { name: 'people.tsv', mimeType: 'text/tab-separated-values', buffer: Buffer.from(file) };
      await page.locator('input[type="file"]').setInputFiles(people);
      await press(page, 'Check');
      await seen(page.getByRole('button', { name: `Write ${written(imported)} rows`, exact: true }));
    },
    // What set-up shows first, the lists, and people a hundred at a time.
    most: ({ imported }) => Math.ceil(imported / 100) + 48
  },
  {
    name: 'Import of people, writing',
    company: 'acquired',
    as: 'editor',
    go: async (page, { imported }) => {
      await press(page, `Write ${written(imported)} rows`);
      await seen(page.getByText(`${written(imported)} rows of ${written(imported)} were written.`));
    },
    // Fifty rows a batch, and everybody is made known to the site first.
    most: ({ imported }) => 2 * Math.ceil(imported / 50) + pages(imported) + 12
  }
];

/** A fault that is known and not mended yet. */
export interface KnownFault {
  /** The walk in which it shows. */
  readonly walk: string;
  readonly sentence: string;
  readonly shows: (requests: number, sizes: Sizes) => boolean;
}

/** They are told and are no failures; one that no longer shows is, and has to be taken out here. */
export const knownFaults: readonly KnownFault[] = [];
