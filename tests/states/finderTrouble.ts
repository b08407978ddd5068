import { all, answered, type Before, cut, held, offline, refused, rowsOf, signedOut, withRows } from './answers.ts';
import type { Meant } from './answering.ts';
import type { Place, State } from './state.ts';
import { cutLater, refusedLater, signedOutLater, visited } from './visits.ts';

const finder = { part: 'finder' } as const;
const people = rowsOf('Ambassadors');
const api = '/_api/';
const kept = ['profile', 'circles', 'offices', 'ambassadors'];

const title =
  (key: string) =>
  ({ part, says }: Place) =>
    part.getByRole('heading', { level: 3, name: says(key) });

const text =
  (key: string) =>
  ({ part, says }: Place) =>
    part.getByText(says(key)).first();

const failing = (name: string, before: Before, key: string, more: Partial<State> = {}): State => ({
  ...finder,
  name: `finder/${name}`,
  before,
  seen: title(key),
  ...more
});

/** Lists that the Finder can do without. */
const partly = (name: string, meant: Meant, key: string): State => ({
  ...finder,
  name: `finder/partly-${name}`,
  before: refused(meant, 500),
  seen: text(key)
});

/** An answer without SharePoint's own words: the session has ended, or something stands in between. */
const bare = (meant: Meant, status: number): Before =>
  answered(meant, (route) => route.fulfill({ status, contentType: 'text/html', body: '<!doctype html>' }));

/** The list view threshold, which is 500 and no error of ours. */
const threshold: Before = answered(people, (route) =>
  route.fulfill({
    status: 500,
    contentType: 'application/json',
    body: JSON.stringify({
      'odata.error': {
        code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
        message: { value: 'SPQuery' }
      }
    })
  })
);

const withoutAnswer: readonly State[] = [
  {
    ...finder,
    name: 'finder/loading',
    before: held(people),
    passing: true,
    seen: ({ part, says }) => part.getByRole('status').filter({ hasText: says('Loading') })
  },
  failing('busy', refused(people, 429), 'FailedTitle'),
  failing('beyond-the-threshold', threshold, 'FailedTitle'),
  failing('failed', refused(people, 500), 'FailedUnexpectedTitle'),
  failing('not-as-expected', refused(people, 400), 'FailedInvalidTitle'),
  failing('not-as-expected-for-curators', refused(people, 400), 'FailedInvalidTitle', { as: 'owner' }),
  failing('no-answer-that-can-be-read', signedOut(people), 'SignedOut'),
  failing('offline', all(offline, cut(api)), 'FailedTitle'),
  { ...failing('not-reached', cut(api), ''), seen: text('FailedUnreached') },
  failing('no-access', refused(people, 403), 'ForbiddenTitle'),
  failing('signed-out', bare(api, 401), 'SignedOut'),
  failing('signed-out-without-words', bare(api, 403), 'SignedOut'),
  {
    ...failing(
      'reference-copied',
      all(({ page }) => page.context().grantPermissions(['clipboard-write']), refused(people, 500)),
      ''
    ),
    reach: ({ part, says }) =>
      part
        .getByRole('button')
        .filter({ hasText: says('CopyReference') })
        .click(),
    seen: text('ReferenceCopied')
  },
  { ...finder, name: 'finder/no-list', world: 'empty', seen: title('MissingTitle') },
  { ...finder, name: 'finder/no-list-for-curators', world: 'empty', as: 'owner', seen: title('MissingCuratorTitle') },
  {
    ...finder,
    name: 'finder/no-list-set-up',
    world: 'empty',
    as: 'owner',
    reach: ({ part, says }) => part.getByRole('button', { name: says('SetUpOpen') }).click(),
    seen: ({ page }) => page.getByRole('dialog').getByRole('heading', { level: 2 })
  },
  { ...finder, name: 'finder/outsider', as: 'outsider', seen: ({ part }) => part.getByRole('alert') }
];

const empty: readonly State[] = [
  { ...finder, name: 'finder/empty', world: 'bare', seen: title('EmptyTitle') },
  {
    ...finder,
    name: 'finder/empty-with-community',
    world: 'bare',
    properties: { community: 'https://teams.example/l/channel/1' },
    seen: ({ part, says }) => part.getByRole('link', { name: says('FinderCommunity') })
  },
  { ...finder, name: 'finder/empty-for-curators', world: 'bare', as: 'editor', seen: title('EmptyCuratorTitle') },
  {
    ...finder,
    name: 'finder/empty-import',
    world: 'bare',
    as: 'editor',
    reach: ({ part, says }) => part.getByRole('button', { name: says('SetUpImport') }).click(),
    seen: ({ page }) => page.getByRole('dialog').getByRole('combobox')
  }
];

const incomplete: readonly State[] = [
  partly('badges', rowsOf('BadgeAwards'), 'PartlyBadges'),
  partly('offices', rowsOf('Offices'), 'PartlyOffices'),
  partly('terms', rowsOf('SearchTerms'), 'PartlyTerms'),
  partly('circles', rowsOf('Circles'), 'PartlyCircles'),
  {
    ...finder,
    name: 'finder/partly-all',
    before: all(
      ...(['Circles', 'Offices', 'BadgeAwards', 'SearchTerms'] as const).map((list) => refused(rowsOf(list), 500))
    ),
    seen: text('PartlyTerms')
  },
  {
    ...finder,
    name: 'finder/partly-offline',
    before: all(...(['Offices', 'BadgeAwards', 'SearchTerms'] as const).map((list) => cut(rowsOf(list)))),
    seen: text('PartlyTerms')
  },
  {
    ...finder,
    name: 'finder/without-photos',
    before: refused('userphoto.aspx', 404),
    seen: ({ page, part, says }) =>
      part.getByRole('article').filter({ hasText: says('FinderYours'), hasNot: page.locator('img') })
  }
];

const remembered: readonly State[] = [
  {
    ...finder,
    name: 'finder/stale-today',
    before: all(visited(0, kept), held(api)),
    passing: true,
    seen: text('StaleToday')
  },
  {
    ...finder,
    name: 'finder/stale-yesterday',
    before: all(visited(1, kept), held(api)),
    passing: true,
    seen: text('StaleYesterday')
  },
  {
    ...finder,
    name: 'finder/stale-earlier',
    before: all(visited(3, kept), held(api)),
    passing: true,
    seen: text('StaleEarlier')
  },
  {
    ...finder,
    name: 'finder/stale-kept',
    before: all(visited(1, kept), refusedLater(people, 500)),
    seen: text('StaleKept')
  },
  {
    ...finder,
    name: 'finder/offline-remembered',
    before: all(visited(1, kept), cutLater(api)),
    seen: text('StaleKept')
  },
  {
    ...finder,
    name: 'finder/signed-out-remembered',
    before: all(visited(1, kept), signedOutLater(api)),
    seen: text('SignedOut')
  },
  {
    ...finder,
    name: 'finder/access-lost',
    before: all(visited(1, kept), refusedLater(people, 403)),
    seen: title('ForbiddenTitle')
  }
];

/** Rows as no form of SharePoint would make them, and as lists hold them all the same. */
const strange: readonly State[] = [
  {
    ...finder,
    name: 'finder/long-names',
    before: withRows('Ambassadors', (rows) =>
      rows.map((row) => ({
        ...row,
        PrimaryRole: 'Verantwoordelijke loonadministratieondersteuningsdienst en Sozialversicherungsfachangestellter',
        Person: { ...(row['Person'] as object), Title: 'Maria Theodora Vandenbroucke-Vanderstichelen de Saint-Hubert' }
      }))
    ),
    seen: ({ part, says }) => part.getByRole('article').filter({ hasText: says('FinderYours') })
  },
  {
    ...finder,
    name: 'finder/nameless-circles',
    before: withRows('Circles', (rows) =>
      rows.map((row) => ({ ...row, Title: '', NameFr: '', NameNl: '', NameEn: '', NameDe: '' }))
    ),
    seen: text('CircleUnnamed')
  },
  {
    ...finder,
    name: 'finder/everybody-away',
    before: withRows('Ambassadors', (rows) =>
      rows.map((row) => ({ ...row, Status: 'Absent', AwayFrom: null, AwayUntil: '2026-12-03T12:00:00Z' }))
    ),
    seen: text('FinderBack')
  },
  {
    ...finder,
    name: 'finder/away-without-a-date',
    before: withRows('Ambassadors', (rows) => rows.map((row) => ({ ...row, Status: 'Absent', AwayUntil: null }))),
    seen: text('FinderAway')
  },
  {
    ...finder,
    name: 'finder/without-mailboxes',
    before: withRows('Ambassadors', (rows) =>
      rows.map((row) => ({ ...row, Person: { ...(row['Person'] as object), EMail: '' } }))
    ),
    seen: ({ part, says }) => part.getByRole('article').filter({ hasText: says('FinderYours') })
  },
  {
    ...finder,
    name: 'finder/where-do-you-work',
    rich: true,
    before: refused('getmyproperties', 500),
    seen: ({ part, says }) => part.getByRole('combobox', { name: says('FinderChooseCircle') })
  },
  {
    ...finder,
    name: 'finder/circle-chosen',
    before: refused('getmyproperties', 500),
    // Under load a choice made in the first instant was lost twice in some forty runs, why is not known: it is made again.
    reach: async ({ part, says }) => {
      const change = part.getByRole('button', { name: says('FinderChangeLabel') });
      for (let tries = 0; tries < 3 && !(await change.isVisible()); tries++) {
        await part.getByRole('combobox', { name: says('FinderChooseCircle') }).selectOption({ index: 3 });
        await change.waitFor({ timeout: 3000 }).catch(() => undefined);
      }
    },
    seen: ({ part, says }) => part.getByRole('button', { name: says('FinderChangeLabel') })
  }
];

/** A piece of the package that does not come, as after an upgrade under an open page. */
const stopped: readonly State[] = [
  {
    ...finder,
    name: 'finder/stopped',
    widths: [1440],
    before: cut('chunk.popover'),
    reach: ({ part, says }) => part.getByRole('button', { name: says('FacetLanguage', true) }).click(),
    seen: ({ part, says }) => part.getByRole('button', { name: says('Retry') })
  },
  {
    ...finder,
    name: 'finder/filter-lost',
    widths: [1440],
    before: cut('chunk.popover'),
    reach: async ({ part, says }) => {
      await part.getByRole('button', { name: says('FacetLanguage', true) }).click();
      for (const _press of [1, 2]) {
        await part.getByText(says('PartLost')).waitFor();
        await part.getByRole('button', { name: says('Retry') }).click();
      }
    },
    seen: ({ part, says }) => part.getByRole('button', { name: says('PartReload') })
  }
];

/** When something is missing, late, refused or odd. */
export const troubledStates: readonly State[] = [
  ...withoutAnswer,
  ...empty,
  ...incomplete,
  ...remembered,
  ...strange,
  ...stopped
];
