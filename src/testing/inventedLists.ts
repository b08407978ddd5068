import { choice, date, lookup, number, text, user } from '../lists/columns';
import { list, type List } from '../lists/list';
import type { Traits } from '../lists/traits';
import { everywhere } from '../lists/topics';

/** Traits of a list about which nothing is special. */
export const plainTraits = {
  kind: 'curated',
  whose: 'nobody',
  kept: 'forEver',
  device: 'never',
  choiceWords: 'site',
  imported: 'never',
  exported: false,
  startingRows: 'none',
  group: 'sessions'
} as const satisfies Traits;

/** A curated list that no code knows: half-days, each with a host and a subject. */
export const halfDays = list({
  url: 'Lists/HalfDays',
  title: everywhere('Half-days'),
  description: everywhere('Half-days of the community.'),
  titleLabel: everywhere('Title'),
  kind: 'curated',
  whose: [{ by: 'person', column: 'Host', erasing: 'empties' }],
  kept: 'forEver',
  device: 'remembered',
  choiceWords: 'site',
  imported: { knownBy: [['Code'], ['Title', 'HeldOn']], code: { column: 'Code', otherwise: 'DAY' } },
  exported: true,
  startingRows: async (language) => [
    { titles: ['Welcome'], values: { title: language === 'fr' ? 'Accueil' : 'Welcome', state: 'Planned' } }
  ],
  group: 'sessions',
  columns: {
    Code: text({ label: everywhere('Code'), required: true, unique: true }),
    HeldOn: date({ label: everywhere('Held on') }),
    Host: user({ label: everywhere('Host') }),
    After: lookup({ label: everywhere('After'), list: 'Lists/HalfDays' }),
    State: choice({
      label: everywhere('State'),
      choices: {
        Planned: { fr: 'Prévue', nl: 'Gepland', en: 'Planned', de: 'Geplant' },
        Held: { fr: 'Tenue', nl: 'Gehouden', en: 'Held', de: 'Gehalten' }
      }
    })
  },
  views: [{ title: everywhere('By day'), columns: ['LinkTitle', 'HeldOn', 'Host'], orderBy: 'HeldOn' }]
});

/** A private list that no code knows: what somebody asks of a half-day, thirty days after it nobody's business. */
export const requests = list({
  url: 'Lists/Requests',
  title: everywhere('Requests'),
  description: everywhere('What people ask for.'),
  titleLabel: everywhere('Subject'),
  kind: 'privateOwnRows',
  whose: [
    { by: 'author', erasing: 'deletes' },
    { by: 'person', column: 'Tell', erasing: 'tells' }
  ],
  kept: { days: 30, from: [{ list: 'Lists/HalfDays', through: 'HalfDayId', column: 'HeldOn' }, 'Created'] },
  device: 'never',
  choiceWords: 'keys',
  imported: 'never',
  exported: false,
  startingRows: 'none',
  group: 'sessions',
  columns: {
    HalfDayId: number({ label: everywhere('Half-day'), indexed: true, decimals: 0 }),
    Tell: user({ label: everywhere('Tell') }),
    Wish: choice({
      label: everywhere('Wish'),
      choices: { Morning: everywhere('Morning'), Afternoon: everywhere('Afternoon') }
    })
  },
  views: [{ title: everywhere('Mine'), columns: ['LinkTitle', 'Wish'], orderBy: 'ID' }]
});

/** Lists that only tests know: whatever goes through the declarations must do for them what their traits say. */
export const invented: readonly List[] = [halfDays, requests];
