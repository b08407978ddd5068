import { choice, date, lookup, number, text, user } from '../lists/columns';
import { list, type List } from '../lists/list';
import type { Traits } from '../lists/traits';

const said = (text: string) => ({ fr: text, nl: text, en: text, de: text });

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
  title: said('Half-days'),
  description: said('Half-days of the community.'),
  titleLabel: said('Title'),
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
    Code: text({ label: said('Code'), required: true, unique: true }),
    HeldOn: date({ label: said('Held on') }),
    Host: user({ label: said('Host') }),
    After: lookup({ label: said('After'), list: 'Lists/HalfDays' }),
    State: choice({
      label: said('State'),
      choices: {
        Planned: { fr: 'Prévue', nl: 'Gepland', en: 'Planned', de: 'Geplant' },
        Held: { fr: 'Tenue', nl: 'Gehouden', en: 'Held', de: 'Gehalten' }
      }
    })
  },
  views: [{ title: said('By day'), columns: ['LinkTitle', 'HeldOn', 'Host'], orderBy: 'HeldOn' }]
});

/** A private list that no code knows: what somebody asks of a half-day, thirty days after it nobody's business. */
export const requests = list({
  url: 'Lists/Requests',
  title: said('Requests'),
  description: said('What people ask for.'),
  titleLabel: said('Subject'),
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
    HalfDayId: number({ label: said('Half-day'), indexed: true, decimals: 0 }),
    Tell: user({ label: said('Tell') }),
    Wish: choice({ label: said('Wish'), choices: { Morning: said('Morning'), Afternoon: said('Afternoon') } })
  },
  views: [{ title: said('Mine'), columns: ['LinkTitle', 'Wish'], orderBy: 'ID' }]
});

/** Lists that only tests know: whatever goes through the declarations must do for them what their traits say. */
export const invented: readonly List[] = [halfDays, requests];
