import { cut, held, type Row, rowsOf, withRows } from './answers.ts';
import type { Place, State } from './state.ts';

/** Somebody's name as a card has it. */
const names = ({ part }: Place) => part.getByRole('heading', { level: 4 });

const printing = ({ part, says }: Place) => part.getByRole('button', { name: says('StickerOpen') });

const rail = ({ part, says }: Place) => part.getByRole('navigation', { name: says('RosterCircles', true) });

const grouping = ({ part, says }: Place) => part.getByRole('combobox', { name: says('RosterGrouping') });

const search = ({ part, says }: Place) => part.getByPlaceholder(says('FinderPlaceholder'));
const searched = (text: string) => (place: Place) => search(place).fill(text);

const badgeFilter = ({ part, says }: Place) =>
  part.getByRole('group', { name: says('RosterBadge') }).getByRole('button');

const groupings = ['office', 'cohort', 'name'] as const;

const people: readonly State[] = [
  { name: 'roster/people', rich: true, part: 'roster', seen: names },
  { name: 'roster/people-for-curators', part: 'roster', as: 'editor', seen: printing },
  ...groupings.map((by): State => ({
    name: `roster/people-by-${by}`,
    part: 'roster',
    // A narrow place has no rail.
    widths: [1440],
    reach: async (place) => void (await grouping(place).selectOption(by)),
    back: async (place) => void (await grouping(place).selectOption('circle')),
    seen: ({ part, says }) => part.getByRole('navigation', { name: says('RosterGroups', true) })
  })),
  {
    name: 'roster/circle-chosen',
    part: 'roster',
    widths: [1440],
    reach: (place) => rail(place).getByRole('button').nth(3).click(),
    back: (place) => rail(place).getByRole('button').first().click(),
    seen: ({ part }) => part.locator('[aria-current="true"]').filter({ hasText: /\d/ })
  },
  {
    name: 'roster/circle-with-nobody',
    part: 'roster',
    and: 'roster-circle=6',
    seen: ({ part, says }) => part.getByText(says('RosterHelps'))
  },
  {
    name: 'roster/circle-that-helps-out',
    part: 'roster',
    and: 'roster-circle=6',
    reach: ({ part, says }) => part.getByRole('button', { name: says('RosterSee') }).click(),
    seen: ({ part }) => part.locator('h3:focus')
  },
  {
    name: 'roster/others-shown',
    part: 'roster',
    and: 'roster-by=cohort',
    reach: ({ part, says }) =>
      part
        .getByRole('button', { name: says('RosterOthers') })
        .first()
        .click(),
    seen: ({ part, says }) => part.getByRole('button', { name: says('RosterFewer'), expanded: true })
  },
  {
    name: 'roster/somebody-found',
    part: 'roster',
    reach: searched('jan peeters'),
    back: searched(''),
    // Said 300 ms after the last key.
    seen: ({ part, says }) => part.getByRole('status').filter({ hasText: says('RosterCount') })
  },
  {
    name: 'roster/nobody-found',
    rich: true,
    part: 'roster',
    reach: searched('zzxqv'),
    back: searched(''),
    seen: ({ part, says }) => part.getByText(says('RosterNoMatch'))
  },
  {
    name: 'roster/all-badges-to-choose',
    part: 'roster',
    reach: ({ part, says }) => part.getByRole('button', { name: says('FacetMore', true) }).click(),
    back: ({ part, says }) => part.getByRole('button', { name: says('RosterFewer'), expanded: true }).click(),
    seen: ({ part, says }) => part.getByRole('button', { name: says('RosterFewer'), expanded: true })
  },
  {
    name: 'roster/badge-chosen',
    part: 'roster',
    reach: (place) => badgeFilter(place).nth(1).click(),
    back: (place) => badgeFilter(place).first().click(),
    seen: ({ part, says }) => part.getByRole('button', { name: says('RosterBadgeAbout') })
  }
];

const placeless = withRows('Ambassadors', (rows) => rows.map((row) => ({ ...row, OfficeId: null, Cohort: '' })));

const incomplete: readonly State[] = [
  {
    name: 'roster/people-without-an-office',
    part: 'roster',
    and: 'roster-by=office',
    before: placeless,
    seen: ({ part, says }) => part.getByRole('heading', { level: 3, name: says('RosterNoOffice') })
  },
  {
    name: 'roster/people-without-a-cohort',
    part: 'roster',
    and: 'roster-by=cohort',
    before: placeless,
    seen: ({ part, says }) => part.getByRole('heading', { level: 3, name: says('RosterNoCohort') })
  }
];

/** As a page's author may have it. */
const layouts: readonly State[] = [
  {
    name: 'roster/faces',
    part: 'roster',
    properties: { layout: 'faces' },
    seen: ({ part }) => part.getByRole('listitem').getByRole('link')
  },
  {
    name: 'roster/faces-of-nobody',
    part: 'roster',
    properties: { layout: 'faces' },
    and: 'roster-search=zzxqv',
    seen: ({ part, says }) => part.getByText(says('RosterNoMatch'))
  },
  {
    name: 'roster/table',
    rich: true,
    part: 'roster',
    properties: { layout: 'table' },
    seen: ({ part }) => part.getByRole('grid').getByRole('rowheader')
  },
  {
    name: 'roster/table-sorted-and-widened',
    part: 'roster',
    properties: { layout: 'table' },
    reach: async ({ page, part, says }) => {
      const column = part.getByRole('columnheader', { name: says('RosterName') });
      await column.getByRole('button').press('Enter');
      await column.and(part.locator('[aria-sort="descending"]')).waitFor();
      await page.keyboard.press('Shift+ArrowRight');
    },
    seen: ({ part, says }) => part.getByRole('status').filter({ hasText: says('RosterWidth') })
  },
  {
    name: 'roster/on-a-page',
    part: 'roster',
    host: 'sharepoint',
    seen: names
  },
  {
    name: 'roster/in-a-coloured-section',
    part: 'roster',
    host: 'sharepoint',
    and: 'section=strong',
    seen: names
  },
  { name: 'roster/in-teams', part: 'roster', host: 'teams', seen: names },
  {
    name: 'roster/edited',
    part: 'roster',
    host: 'sharepoint',
    as: 'editor',
    and: 'Mode=Edit',
    reach: ({ page }) => page.locator('[data-tool=pencil]').first().click(),
    seen: ({ page }) => page.locator('#spPropertyPaneContainer').getByRole('textbox')
  }
];

const awards = (change: (row: Row, at: number) => Row) => withRows('BadgeAwards', (rows) => rows.map(change));
const badges = ({ part }: Place) => part.getByRole('listitem').getByRole('heading', { level: 3 });

const badgePages: readonly State[] = [
  { name: 'roster/badges', rich: true, part: 'roster', and: 'roster-view=badges', seen: badges },
  {
    name: 'roster/badges-awaited',
    part: 'roster',
    and: 'roster-view=badges',
    before: held(rowsOf('BadgeAwards')),
    seen: ({ part, says }) => part.getByRole('status').filter({ hasText: says('Loading') }),
    passing: true
  },
  {
    name: 'roster/no-badge-described',
    part: 'roster',
    and: 'roster-view=badges',
    before: withRows('Badges', () => []),
    seen: ({ part, says }) => part.getByText(says('RosterBadgeNone'))
  },
  {
    name: 'roster/badge-without-a-name',
    part: 'roster',
    and: 'roster-view=badges',
    before: withRows('Badges', (rows) =>
      rows.map((row) => ({ ...row, Title: '', NameFr: '', NameNl: '', NameEn: '', NameDe: '' }))
    ),
    seen: ({ part, says }) => part.getByText(says('RosterBadgeUnnamed'))
  },
  {
    name: 'roster/badge',
    rich: true,
    part: 'roster',
    and: 'roster-view=badges',
    reach: (place) => badges(place).getByRole('button').first().click(),
    back: ({ part, says }) => part.getByRole('button', { name: says('RosterBadgeAll') }).click(),
    seen: ({ part, says }) => part.getByText(says('RosterBadgeHolders'))
  },
  {
    name: 'roster/badge-that-ends-soon',
    part: 'roster',
    as: 'editor',
    and: 'roster-view=badges&roster-open=2',
    before: awards((row) => ({ ...row, AwardedOn: '2026-01-11T23:00:00Z', ExpiresOn: '2026-12-31T23:00:00Z' })),
    seen: ({ part, says }) => part.getByText(says('RosterBadgeEnding'))
  },
  {
    name: 'roster/badge-of-nobody',
    part: 'roster',
    and: 'roster-view=badges&roster-open=2',
    before: awards((row) => ({ ...row, Revoked: true })),
    seen: ({ part, says }) => part.getByText(says('RosterNoHolder'))
  },
  {
    name: 'roster/badge-gone',
    part: 'roster',
    and: 'roster-view=badges&roster-open=999',
    seen: ({ part, says }) => part.getByText(says('RosterBadgeGone'))
  }
];

const spotlit: Pick<State, 'part' | 'properties'> = { part: 'roster', properties: { spotlight: true } };
const featured = ({ part, says }: Place) => part.getByText(says('RosterSpotlight', true));

const spotlight: readonly State[] = [
  { ...spotlit, name: 'roster/spotlight', rich: true, seen: featured },
  {
    ...spotlit,
    name: 'roster/spotlight-on-nobody',
    before: withRows('Ambassadors', (rows) => rows.map((row) => ({ ...row, Spotlight: false }))),
    seen: names
  },
  {
    ...spotlit,
    name: 'roster/spotlight-not-saved',
    as: 'editor',
    before: cut('chunk.spotlight-card_'),
    reach: ({ part, says }) => part.getByRole('button', { name: says('RosterSpotlightSvg') }).click(),
    seen: ({ part, says }) => part.getByText(says('RosterSpotlightFailed'))
  }
];

/** The roster's people and badges, as they should be. */
export const peopleStates: readonly State[] = [...people, ...incomplete, ...layouts, ...badgePages, ...spotlight];
