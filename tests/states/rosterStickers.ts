import { type Row, withRows } from './answers.ts';
import type { Place, State } from './state.ts';

const printing: Pick<State, 'part' | 'as' | 'back'> = {
  part: 'roster',
  as: 'editor',
  back: async (place) => {
    await place.page.keyboard.press('Escape');
    await dialog(place).waitFor({ state: 'detached' });
  }
};

const dialog = ({ page, says }: Place) => page.getByRole('dialog', { name: says('StickerOpen') });

const opened = async (place: Place): Promise<void> => {
  const { part, says } = place;
  await part.getByRole('button', { name: says('StickerOpen') }).click();
  await dialog(place).getByRole('heading', { level: 2 }).waitFor();
};

const chosen = async (place: Place, who: string): Promise<void> => {
  await opened(place);
  await dialog(place)
    .getByRole('combobox', { name: place.says('StickerPeople', true) })
    .selectOption(who);
};

const text = (key: string) => (place: Place) => dialog(place).getByText(place.says(key));

/** A place in a list to choose from, by its number: 0 is empty. */
const option = async (place: Place, label: string, index: number): Promise<void> =>
  void (await dialog(place)
    .getByRole('combobox', { name: place.says(label, true) })
    .selectOption({ index }));

/** More than can be printed at once. */
const crowd = (rows: readonly Row[]): readonly Row[] =>
  Array.from({ length: 1005 }, (_nobody, at) => ({
    ...rows[at % rows.length],
    Id: at + 1,
    ID: at + 1,
    Status: 'Disponible',
    Person: { Id: at + 1, Title: `Jan Peeters ${at}`, EMail: `jan${at}@lecercle.example`, Name: `jan${at}` },
    PersonId: at + 1
  }));

/** The stickers, in their dialog. */
export const stickerStates: readonly State[] = [
  { ...printing, name: 'roster/stickers', rich: true, reach: opened, seen: text('StickerSummary') },
  {
    ...printing,
    name: 'roster/stickers-of-the-view',
    and: 'roster-search=excel',
    reach: opened,
    seen: (place) =>
      dialog(place)
        .getByRole('combobox')
        .filter({ hasText: place.says('StickerView') })
  },
  {
    ...printing,
    name: 'roster/stickers-of-a-circle',
    reach: async (place) => {
      await chosen(place, 'circle');
      await option(place, 'RosterCircle', 2);
    },
    seen: text('StickerSummary')
  },
  {
    ...printing,
    name: 'roster/stickers-of-a-cohort',
    reach: async (place) => {
      await chosen(place, 'cohort');
      await option(place, 'RosterCohort', 1);
    },
    seen: text('StickerSummary')
  },
  {
    ...printing,
    name: 'roster/stickers-since-a-day',
    reach: async (place) => {
      await chosen(place, 'since');
      await dialog(place).getByLabel(place.says('StickerSince')).fill('2024-09-01');
    },
    seen: text('StickerSummary')
  },
  {
    ...printing,
    name: 'roster/stickers-of-nobody',
    reach: (place) => chosen(place, 'picked'),
    seen: text('StickerNobody')
  },
  {
    ...printing,
    name: 'roster/stickers-one-by-one',
    reach: async (place) => {
      await chosen(place, 'picked');
      await dialog(place).getByLabel(place.says('StickerFind', true)).fill('peeters');
      await dialog(place).getByRole('checkbox').first().click();
    },
    seen: text('StickerSummary')
  },
  {
    ...printing,
    name: 'roster/stickers-one-a-page',
    reach: async (place) => {
      await opened(place);
      await dialog(place)
        .getByRole('radio', { name: place.says('StickerPerPage') })
        .check();
    },
    seen: (place) => dialog(place).getByRole('button', { name: place.says('StickerNext') })
  },
  {
    ...printing,
    name: 'roster/stickers-of-a-begun-sheet',
    reach: async (place) => {
      await opened(place);
      await dialog(place).getByRole('radio').nth(1).check();
      await dialog(place).getByRole('spinbutton').fill('3');
      await dialog(place)
        .getByRole('button', { name: place.says('StickerNext') })
        .click();
    },
    seen: (place) => dialog(place).getByRole('button', { name: place.says('StickerPrevious'), disabled: false })
  },
  {
    ...printing,
    name: 'roster/stickers-at-true-size',
    rich: true,
    reach: async (place) => {
      await opened(place);
      await dialog(place)
        .getByRole('button', { name: place.says('StickerSheetTrue') })
        .click();
    },
    seen: (place) => dialog(place).getByRole('group', { name: place.says('StickerTrueSize') })
  },
  {
    ...printing,
    name: 'roster/stickers-with-an-address-too-long',
    properties: { finderPage: `/sites/intranet/SitePages/${'Ambassadors'.repeat(24)}.aspx` },
    reach: opened,
    seen: text('StickerTooLong')
  },
  {
    ...printing,
    name: 'roster/stickers-without-the-logo',
    properties: { stickerLogo: '/sites/intranet/SiteAssets/gone.png' },
    before: withRows('Ambassadors', (rows) =>
      rows.map((row, at) =>
        at === 0 ? { ...row, Title: 'Wolfeschlegelsteinhausenbergerdorff-Vandenbroeckhoven '.repeat(3) } : row
      )
    ),
    reach: opened,
    seen: text('StickerLogoGone')
  },
  {
    ...printing,
    name: 'roster/too-many-stickers',
    before: withRows('Ambassadors', crowd),
    reach: opened,
    seen: text('StickerMost')
  }
];
