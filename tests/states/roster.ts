import { all, cut, held, offline, refused, rowsOf, signedOut, withRows } from './answers.ts';
import { coverageStates } from './rosterCoverage.ts';
import { peopleStates } from './rosterPeople.ts';
import { stickerStates } from './rosterStickers.ts';
import type { Place, State } from './state.ts';

const people = rowsOf('Ambassadors');

const title =
  (key: string) =>
  ({ part, says }: Place) =>
    part.getByRole('heading', { level: 3, name: says(key) });

/** Where the roster cannot show what it should. */
const troubled: readonly State[] = [
  {
    name: 'roster/loading',
    part: 'roster',
    before: held(people),
    seen: ({ part, says }) => part.getByRole('status').filter({ hasText: says('Loading') }),
    passing: true
  },
  { name: 'roster/empty-for-colleagues', part: 'roster', world: 'bare', seen: title('EmptyTitle') },
  { name: 'roster/empty-for-curators', part: 'roster', world: 'bare', as: 'editor', seen: title('EmptyCuratorTitle') },
  {
    name: 'roster/partly',
    part: 'roster',
    before: all(refused(rowsOf('Circles'), 500), refused(rowsOf('Offices'), 500), refused(rowsOf('BadgeAwards'), 500)),
    seen: ({ part, says }) => part.getByText(says('PartlyBadges'))
  },
  {
    name: 'roster/partly-offline',
    part: 'roster',
    before: all(cut(rowsOf('Offices')), cut(rowsOf('BadgeAwards'))),
    seen: ({ part, says }) => part.getByText(says('FailedOffline'))
  },
  { name: 'roster/failed', part: 'roster', before: refused(people, 500), seen: title('FailedUnexpectedTitle') },
  {
    name: 'roster/reference-copied',
    part: 'roster',
    before: all(({ page }) => page.context().grantPermissions(['clipboard-write']), refused(people, 500)),
    reach: ({ part, says }) =>
      part
        .getByRole('button')
        .filter({ hasText: says('CopyReference') })
        .click(),
    seen: ({ part, says }) => part.getByText(says('ReferenceCopied'))
  },
  {
    name: 'roster/busy',
    part: 'roster',
    before: refused(people, 429),
    seen: ({ part, says }) => part.getByText(says('FailedBusy'))
  },
  {
    name: 'roster/offline',
    part: 'roster',
    before: all(offline, cut(people)),
    seen: ({ part, says }) => part.getByText(says('FailedOffline'))
  },
  { name: 'roster/not-as-expected', part: 'roster', before: refused(people, 400), seen: title('FailedInvalidTitle') },
  {
    name: 'roster/not-as-expected-for-curators',
    part: 'roster',
    as: 'owner',
    before: refused(people, 400),
    seen: ({ part, says }) => part.getByText(says('FailedDetail'))
  },
  { name: 'roster/no-access', part: 'roster', before: refused(people, 403), seen: title('ForbiddenTitle') },
  { name: 'roster/signed-out', part: 'roster', before: signedOut(people), seen: title('SignedOut') },
  { name: 'roster/missing-for-readers', part: 'roster', world: 'empty', seen: title('MissingTitle') },
  {
    name: 'roster/missing-for-curators',
    part: 'roster',
    world: 'empty',
    as: 'owner',
    seen: ({ part, says }) => part.getByRole('button', { name: says('SetUpOpen') })
  },
  {
    name: 'roster/stopped',
    part: 'roster',
    before: cut('chunk.badges_'),
    reach: ({ part, says }) => part.getByRole('button', { name: says('RosterTabBadges', true) }).click(),
    seen: ({ part, says }) => part.getByRole('button', { name: says('Retry') })
  }
];

/** A list that was read before, while a fresh one does not come or did not. */
const visited = async ({ page, part, origin }: Place): Promise<void> => {
  await page.goto(`${origin}/sites/intranet/SitePages/Ambassadors.aspx?host=fullpage`);
  await part.getByRole('heading', { level: 4 }).first().waitFor();
};

const stale: readonly State[] = [
  {
    name: 'roster/stale',
    part: 'roster',
    before: async (place) => {
      await place.page.clock.setFixedTime(new Date('2026-11-23T16:40:00+01:00'));
      await visited(place);
      await place.page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'));
      await held(people)(place);
    },
    seen: ({ part, says }) => part.getByText(says('StaleYesterday')),
    passing: true
  },
  {
    name: 'roster/stale-and-failed',
    part: 'roster',
    before: all(visited, cut(people)),
    seen: ({ part, says }) => part.getByText(says('StaleKept'))
  }
];

const onScreen =
  (kind: string) =>
  ({ part }: Place) =>
    part.locator(`[data-view="${kind}"]`);
const screen = { part: 'roster', and: 'screen=1' } as const;

/** In the hall. */
const screens: readonly State[] = [
  { ...screen, name: 'roster/screen', rich: true, seen: onScreen('person') },
  {
    ...screen,
    name: 'roster/screen-figure',
    before: withRows('Ambassadors', (rows) => rows.map((row) => ({ ...row, Spotlight: false }))),
    seen: onScreen('serving')
  },
  {
    ...screen,
    name: 'roster/screen-questions-solved',
    world: 'story',
    before: all(
      withRows('Ambassadors', () => []),
      withRows('Indicators', () => [])
    ),
    seen: onScreen('solved')
  },
  { ...screen, name: 'roster/screen-without-anything', world: 'bare', seen: onScreen('name') },
  { part: 'roster', name: 'roster/screen-set', properties: { screen: true }, seen: onScreen('person') }
];

/** Every state of the Badge Roster. */
export const rosterStates: readonly State[] = [
  ...troubled,
  ...stale,
  ...peopleStates,
  ...coverageStates,
  ...stickerStates,
  ...screens
];
