import type { Locator } from '@playwright/test';
import { all, type Before } from './answers.ts';
import type { Place, State } from './state.ts';

const finder = { part: 'finder' } as const;
const escape = ({ page }: Place): Promise<void> => page.keyboard.press('Escape');
/** The address says all of it. */
const byAddressAlone = (): Promise<void> => Promise.resolve();

const dialog = ({ page }: Place): Locator => page.getByRole('dialog');
const box = ({ part }: Place): Locator => part.getByRole('searchbox');
const button = ({ part, says }: Place, key: string): Locator => part.getByRole('button', { name: says(key) });

/** The first one whose words are exactly these: a chip of a topic may begin alike. */
const exactly = ({ part, says }: Place, key: string): Locator => part.getByRole('button', { name: says(key, true) });

const counted = ({ part, says }: Place): Locator => part.getByRole('status').filter({ hasText: says('FinderCount') });

/** All the filters in a panel: *clear search and filters* has the word too. */
const filters = ({ part, says }: Place): Locator =>
  part.locator('button[aria-haspopup="dialog"]').filter({ hasText: says('FinderFilters') });

/** A filter of the count line, open: it stands there at 1,440 pixels only. */
const filterOpen = (name: string, key: string): State => ({
  ...finder,
  name: `finder/filter-${name}`,
  widths: [1440],
  reach: (place) => exactly(place, key).first().click(),
  back: escape,
  seen: (place) => dialog(place).getByRole('checkbox')
});

/** With values chosen by the address, as a link has them. */
const filtered = (name: string, and: string): State => ({
  ...finder,
  name: `finder/${name}`,
  and,
  seen: ({ part, says }) => part.getByRole('button', { name: says('FinderClear') })
});

/** The clipboard may be written, as a page of SharePoint may. */
const mayCopy: Before = ({ page }) => page.context().grantPermissions(['clipboard-write']);
/** A browser that refuses: what Teams on a desktop does. */
const mayNotCopy: Before = async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
};

/** What is pressed and opened on the page that stands there: each goes back to it. */
const onTheFirstPage: readonly State[] = [
  {
    ...finder,
    name: 'finder/yours',
    rich: true,
    seen: ({ part, says }) =>
      part
        .getByRole('button', { name: says('FinderFilters') })
        .or(exactly({ part, says } as Place, 'FacetLanguage'))
        .first()
  },
  {
    ...finder,
    name: 'finder/order',
    reach: (place) => button(place, 'FinderOrder').filter({ visible: true }).first().click(),
    back: escape,
    seen: dialog
  },
  {
    ...finder,
    name: 'finder/your-circle-open',
    rich: true,
    reach: (place) => button(place, 'FinderChangeLabel').click(),
    back: escape,
    seen: ({ part, says }) => part.getByRole('combobox', { name: says('FinderChooseOffice') })
  },
  filterOpen('circle', 'FacetCircle'),
  { ...filterOpen('language', 'FacetLanguage'), rich: true },
  filterOpen('office', 'FacetOffice'),
  filterOpen('region', 'FacetRegion'),
  filterOpen('availability', 'FacetAvailability'),
  filterOpen('topic', 'FacetMore'),
  {
    ...finder,
    name: 'finder/search',
    reach: (place) => box(place).fill('na'),
    back: escape,
    seen: (place) => place.part.getByRole('button', { name: place.says('FinderSearchClear') })
  },
  {
    ...finder,
    name: 'finder/topic-understood',
    reach: (place) => box(place).fill('excel'),
    back: escape,
    seen: ({ part, says }) => part.getByText(says('FinderUnderstood'))
  },
  {
    ...finder,
    name: 'finder/two-topics-understood',
    reach: (place) => box(place).fill('exel power point'),
    back: escape,
    seen: ({ part, says }) => part.getByText(says('FinderUnderstoodMany'))
  },
  {
    ...finder,
    name: 'finder/nobody-matches',
    reach: (place) => box(place).fill('zzxqv'),
    back: escape,
    // Said once the typing pauses.
    seen: ({ part, says }) => part.getByText(says('FinderNone'))
  },
  {
    ...finder,
    name: 'finder/panel',
    widths: [320],
    reach: (place) => filters(place).click(),
    seen: (place) => dialog(place).getByRole('checkbox')
  }
];

/** What leaves the first page for good. */
const further: readonly State[] = [
  {
    ...finder,
    name: 'finder/panel-chosen',
    widths: [320],
    and: 'finder-language=NL',
    reach: (place) => filters(place).click(),
    seen: (place) => dialog(place).getByRole('checkbox', { checked: true })
  },
  {
    ...finder,
    name: 'finder/filter-chosen',
    widths: [1440],
    reach: async (place) => {
      await exactly(place, 'FacetRegion').first().click();
      await dialog(place).getByRole('checkbox').first().click();
    },
    back: escape,
    seen: (place) => place.part.getByRole('button', { name: place.says('FacetRemove') })
  },
  {
    ...finder,
    name: 'finder/topic-pressed',
    reach: ({ part }) => part.locator('button[aria-pressed="false"]').first().click(),
    back: byAddressAlone,
    seen: ({ part }) => part.locator('button[aria-pressed="true"]')
  },
  {
    ...finder,
    name: 'finder/person',
    reach: ({ part }) => part.locator('a[data-person]').first().click(),
    seen: ({ part, says }) => part.getByRole('button', { name: says('FinderAll') })
  },
  {
    ...finder,
    name: 'finder/person-closed',
    reach: async (place) => {
      await place.part.locator('a[data-person]').first().click();
      await button(place, 'FinderAll').click();
    },
    back: byAddressAlone,
    seen: (place) => box(place)
  },
  {
    ...finder,
    name: 'finder/more',
    reach: (place) => button(place, 'FinderMore').click(),
    seen: ({ part }) => part.locator('li[aria-posinset="10"]')
  },
  {
    ...finder,
    name: 'finder/office-corrected',
    reach: async (place) => {
      await button(place, 'FinderChangeLabel').click();
      await place.part.getByRole('combobox', { name: place.says('FinderChooseOffice') }).selectOption({ index: 3 });
    },
    seen: (place) => button(place, 'FinderFromProfile')
  },
  {
    ...finder,
    name: 'finder/view-shared',
    // At 320 pixels the browser's own menu shares.
    widths: [1440],
    before: mayCopy,
    reach: (place) => button(place, 'FinderShare').click(),
    seen: (place) => button(place, 'FinderLinkCopied')
  },
  {
    ...finder,
    name: 'finder/view-not-shared',
    // At 320 pixels the browser's own menu shares.
    widths: [1440],
    before: mayNotCopy,
    reach: (place) => button(place, 'FinderShare').click(),
    seen: (place) => button(place, 'FinderLinkNotCopied')
  },
  {
    ...finder,
    name: 'finder/link-copied',
    before: mayCopy,
    reach: (place) => button(place, 'FinderCopyLinkTo').first().click(),
    seen: ({ part, says }) => part.getByRole('article').getByText(says('FinderLinkCopied'))
  },
  {
    ...finder,
    name: 'finder/link-not-copied',
    before: mayNotCopy,
    reach: (place) => button(place, 'FinderCopyLinkTo').first().click(),
    seen: ({ part, says }) => part.getByRole('article').getByText(says('FinderLinkNotCopied'))
  },
  {
    ...finder,
    name: 'finder/question-copied',
    properties: { community: 'https://teams.example/l/channel/1' },
    and: 'finder-search=excel',
    before: all(mayCopy, async ({ page }) => {
      await page.context().route('https://teams.example/**', (route) => route.fulfill({ body: '' }));
    }),
    reach: ({ part, says }) => part.getByRole('link', { name: says('FinderCommunity') }).click(),
    seen: ({ part, says }) => part.getByText(says('FinderQuestionCopied'))
  }
];

/** What an address says. */
const byAddress: readonly State[] = [
  filtered('by-topic', 'finder-topic=Excel'),
  filtered('by-language-and-region', 'finder-language=NL&finder-language=EN&finder-region=Flanders'),
  {
    ...filtered('by-availability', 'finder-availability=away'),
    // Said a moment later.
    seen: ({ part, says }) => part.getByText(says('FinderCountOne'))
  },
  {
    ...filtered('nobody-fits', 'finder-topic=Excel&finder-office=9999'),
    seen: ({ part, says }) => part.getByText(says('FinderNoneChosen'))
  },
  {
    ...finder,
    name: 'finder/for-curators',
    as: 'editor',
    seen: ({ part, says }) => part.getByRole('link', { name: says('CuratorEdit') }).nth(1)
  },
  { ...finder, name: 'finder/search-by-address', and: 'finder-search=wallonie', seen: counted },
  {
    ...finder,
    name: 'finder/person-by-address',
    rich: true,
    // Nathalie Vandenbroucke, whom a colleague of Namur sees first.
    and: 'finder-person=26',
    seen: ({ part, says }) => part.getByRole('button', { name: says('FinderAll') })
  },
  {
    ...finder,
    name: 'finder/person-gone',
    and: 'finder-person=99999',
    seen: ({ part, says }) => part.getByText(says('FinderGone'))
  },
  {
    ...finder,
    name: 'finder/everybody',
    rich: true,
    world: 'story',
    reach: (place) => button(place, 'FinderEverybody').click(),
    seen: ({ part }) => part.locator('li[aria-hidden="true"]')
  }
];

/** What is asked of the Finder, and what it opens. */
export const askedStates: readonly State[] = [...onTheFirstPage, ...byAddress, ...further];
