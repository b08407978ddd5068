import { all, type Before, held, withRows } from './answers.ts';
import { button, hoursAgo, otherwise, text } from './questionsMade.ts';
import { inRow, numbers, only, registered, said, saying } from './sessionsMade.ts';
import type { State } from './state.ts';

const sessions = { part: 'sessions' } as const;
const { oneLeft } = numbers;
const week = text('SessionsThisWeek');

/** One session, and what is said of it. */
const stands = (name: string, key: string, before: Before, more: Partial<State> = {}): State => ({
  ...sessions,
  name: `sessions/${name}`,
  before,
  seen: said(oneLeft, key),
  ...more
});

/** Nobody but these registered, and the session says this. */
const taken = (who: Parameters<typeof registered>[1], row: object, more: object = {}): Before =>
  all(saying({ [oneLeft]: row as never }), registered(oneLeft, who, more as never));

/** What starts in ten minutes. */
const soon = { StartsOn: '2026-11-24T09:10:00Z', EndsOn: '2026-11-24T10:10:00Z', RegistrationUntil: null };

/** Every list of sessions, and every standing in one. */
export const sessionLists: readonly State[] = [
  { ...sessions, name: 'sessions/agenda', rich: true, seen: week },
  {
    ...sessions,
    name: 'sessions/for-ambassadors',
    world: 'story',
    as: 'editor',
    rich: true,
    seen: text('SessionsNext')
  },
  { ...sessions, name: 'sessions/for-starters', as: 'starter', seen: text('SessionsBooked') },
  { ...sessions, name: 'sessions/of-a-kind', and: 'sessions-kind=Workshop', seen: text('SessionsNextWeek') },
  { ...sessions, name: 'sessions/none-of-a-kind', and: 'sessions-kind=Zzxqv', seen: text('SessionsNoneOf') },
  {
    ...sessions,
    name: 'sessions/filter-open',
    widths: [1440],
    reach: async ({ part, says }) => part.getByRole('button', { name: says('FacetTopic', true) }).click(),
    seen: ({ page, says }) => page.getByRole('dialog', { name: says('FacetTopic') })
  },
  {
    ...sessions,
    name: 'sessions/filters-in-a-panel',
    widths: [320],
    reach: async ({ part, says }) => part.getByRole('button', { name: says('FinderFilters') }).click(),
    seen: ({ page, says }) => page.getByRole('dialog').getByText(says('SessionsForMe'))
  },
  {
    ...sessions,
    name: 'sessions/filtered',
    rich: true,
    and: 'sessions-topic=Excel&sessions-audience=mine',
    seen: text('SessionsNextWeek')
  },
  {
    ...sessions,
    name: 'sessions/one-found',
    and: 'sessions-kind=Pilot',
    seen: ({ part, says }) => part.getByRole('status').filter({ hasText: says('SessionsFoundOne', true) })
  },
  { ...sessions, name: 'sessions/linked', and: `sessions-session=${oneLeft}`, seen: said(oneLeft, 'SessionsLeftOne') },
  {
    ...sessions,
    name: 'sessions/more',
    reach: (place) => button(place, 'SessionsMoreMany').click(),
    seen: text('SessionsFrom')
  },
  {
    ...sessions,
    name: 'sessions/one-more',
    before: withRows('Sessions', (rows) => rows.filter(({ Capacity }) => Capacity !== 1).slice(0, 9)),
    seen: (place) => button(place, 'SessionsMoreOne')
  },
  { ...sessions, name: 'sessions/one-to-come', before: only(oneLeft), seen: text('SessionsComingOne') },
  {
    ...sessions,
    name: 'sessions/nothing-to-come',
    before: withRows('Sessions', ([row]) => [{ ...row, StartsOn: hoursAgo(30), EndsOn: hoursAgo(29) }]),
    seen: text('SessionsNothing')
  },
  {
    ...sessions,
    name: 'sessions/untitled',
    before: saying({ [oneLeft]: { Title: ' ', NameFr: '', NameNl: '', NameEn: '', NameDe: '' } }),
    seen: text('SessionsUntitled')
  },
  {
    ...sessions,
    name: 'sessions/next',
    before: all(
      saying({ [oneLeft]: { StartsOn: '2026-11-24T13:00:00Z', EndsOn: '2026-11-24T14:00:00Z' } }),
      registered(oneLeft, ['amelie'])
    ),
    seen: text('SessionsNext')
  },
  {
    ...sessions,
    name: 'sessions/next-begins',
    before: all(saying({ [oneLeft]: soon }), registered(oneLeft, ['amelie'])),
    seen: ({ part, says }) => part.getByRole('article').getByRole('link', { name: says('SessionsJoin') })
  },
  stands('places-left', 'SessionsLeftMany', taken([], { Capacity: 8 })),
  stands('no-limit', 'SessionsNoLimit', taken([], { Capacity: null })),
  stands('full', 'SessionsFull', taken(['chloe'], { Capacity: 1 })),
  stands('one-waits', 'SessionsQueueOne', taken(['chloe', 'lieve'], { Capacity: 1 })),
  stands('many-wait', 'SessionsQueueMany', taken(['chloe', 'lieve', 'yasmina'], { Capacity: 1 })),
  stands('booked', 'SessionsBooked', taken(['amelie'], { Capacity: 1 })),
  stands('waiting', 'SessionsWaitingYou', taken(['chloe', 'amelie'], { Capacity: 1 })),
  stands('edited', 'SessionsEdited', taken(['amelie'], {}, { owshiddenversion: 2 })),
  stands('older', 'SessionsOlder', taken(['amelie'], { Created: hoursAgo(5) })),
  stands('too-early', 'SessionsTooEarly', taken(['amelie'], { RegistrationFrom: hoursAgo(5) })),
  stands('too-late', 'SessionsTooLate', taken(['amelie'], { RegistrationUntil: hoursAgo(30) })),
  stands('no-ambassador', 'SessionsNotAmbassador', taken(['amelie'], { Audience: ['Digital Ambassadors'] })),
  stands('from', 'SessionsFrom', taken([], { RegistrationFrom: '2026-11-30T08:00:00Z' })),
  stands('until', 'SessionsUntil', taken([], { RegistrationUntil: '2026-12-01T08:00:00Z' })),
  stands('over-the-hour', 'SessionsClosed', taken([], { RegistrationUntil: hoursAgo(3) })),
  stands('cancelled', 'SessionsCancelled', taken([], { State: 'Annulée', Summary: '' })),
  {
    ...sessions,
    name: 'sessions/cancelled-of-mine',
    before: taken(['amelie'], { State: 'Annulée', Summary: 'Bienvenue' }),
    seen: (place) => inRow(place, oneLeft, 'SessionsOutlookRemove')
  },
  {
    ...sessions,
    name: 'sessions/movable',
    before: all(
      saying({ [oneLeft]: { Topics: ['Forms'] }, [numbers.training]: { RegistrationUntil: null } }),
      registered(numbers.training, ['amelie'])
    ),
    seen: (place) => inRow(place, numbers.training, 'SessionsMove')
  },
  {
    ...sessions,
    name: 'sessions/places-not-read',
    passing: true,
    before: all(
      otherwise('Registrations', (rows) =>
        Array.from({ length: 2000 }, (_nothing, at) => ({
          ...rows[0],
          Id: 90_000 - at,
          ID: 90_000 - at,
          SessionId: 4711,
          Created: hoursAgo(1)
        }))
      ),
      held("/Lists/Registrations')/getItems")
    ),
    seen: text('SessionsUnworded')
  },
  {
    ...sessions,
    name: 'sessions/in-sharepoint',
    host: 'sharepoint',
    seen: week
  },
  { ...sessions, name: 'sessions/in-teams', host: 'teams', seen: week }
];
