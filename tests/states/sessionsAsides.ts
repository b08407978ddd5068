import type { Locator } from '@playwright/test';
import { all, type Before, cut, refuse, refused, type Row, rowsOf, withRows, writesAnswered } from './answers.ts';
import { became, hoursAgo, otherwise, step, text } from './questionsMade.ts';
import { guarded } from './sessionsActs.ts';
import { numbers, registered, saying } from './sessionsMade.ts';
import type { Place, State } from './state.ts';

const sessions = { part: 'sessions' } as const;

const aside = ({ part, says }: Place, key: string): Locator => part.getByRole('region', { name: says(key) });
const coaching = (place: Place): Locator => aside(place, 'SessionsCoaching');
const inCoaching =
  (key: string) =>
  (place: Place): Locator =>
    coaching(place).getByText(place.says(key)).filter({ visible: true }).first();
const buttons = (place: Place, key: string): Locator =>
  coaching(place)
    .getByRole('button')
    .filter({ hasText: place.says(key) });

const ask: Before = (place) => buttons(place, 'SessionsRequest').first().click();

const typed: Before = async (place) => {
  await ask(place);
  await coaching(place).getByRole('textbox').fill('Bienvenue');
};

const send: Before = (place) => buttons(place, 'SessionsSend').click();

/** No slot is offered. */
const noSlots = withRows('Sessions', (rows) => rows.filter(({ Kind }) => Kind !== 'Coaching individuel'));
const noRequests = otherwise('CoachingRequests', () => []);

const topic = 9100;

/** One subject was suggested, and these voted for it. */
const voted = (...votes: readonly Row[]): Before =>
  all(
    otherwise('Questions', (rows) =>
      rows
        .filter(({ Kind }) => Kind === 'Topic')
        .slice(0, 1)
        .map((row) => ({ ...row, Id: topic, ID: topic }))
    ),
    became(topic, () => votes)
  );

/** What stands beside the agenda. */
export const sessionAsides: readonly State[] = [
  { ...sessions, name: 'sessions/coaching', seen: inCoaching('SessionsSlotFree') },
  { ...sessions, name: 'sessions/coaching-confirmed', as: 'starter', seen: inCoaching('SessionsSlotYours') },
  { ...sessions, name: 'sessions/coaching-asked', as: 'reader', seen: inCoaching('SessionsSlotAsked') },
  { ...sessions, name: 'sessions/coaching-asking', reach: ask, seen: inCoaching('SessionsSubject') },
  {
    ...sessions,
    name: 'sessions/coaching-lacks',
    reach: async (place) => {
      await ask(place);
      await send(place);
    },
    seen: inCoaching('SessionsRequestLacks')
  },
  {
    ...sessions,
    name: 'sessions/coaching-wish',
    reach: (place) => buttons(place, 'SessionsWish').click(),
    seen: inCoaching('SessionsWhen')
  },
  {
    ...sessions,
    name: 'sessions/coaching-without-slots',
    before: all(noSlots, noRequests),
    seen: (place) => buttons(place, 'SessionsWishFirst')
  },
  {
    ...sessions,
    name: 'sessions/coaching-not-safe',
    before: guarded('CoachingRequests', { ReadSecurity: 1 }),
    seen: inCoaching('SessionsRequestNotSafe')
  },
  {
    ...sessions,
    name: 'sessions/coaching-not-sent',
    reach: async (place) => {
      await typed(place);
      await cut(rowsOf('CoachingRequests'))(place);
      await send(place);
    },
    seen: inCoaching('SessionsRequestNotSent')
  },
  {
    ...sessions,
    name: 'sessions/coaching-refused',
    reach: async (place) => {
      await typed(place);
      await refused(rowsOf('CoachingRequests'), 403)(place);
      await send(place);
    },
    seen: inCoaching('SessionsRequestNotAllowed')
  },
  {
    ...sessions,
    name: 'sessions/last-week',
    before: all(
      saying({
        [numbers.pilot]: { StartsOn: hoursAgo(30), EndsOn: hoursAgo(29), State: 'A eu lieu', InRows: '9000' }
      }),
      registered(numbers.pilot, ['amelie'], { Created: hoursAgo(200) })
    ),
    seen: text('SessionsFeedback')
  },
  {
    ...sessions,
    name: 'sessions/many-topics',
    before: otherwise('Questions', (rows) => {
      const topic = rows.find(({ Kind }) => Kind === 'Topic');
      return Array.from({ length: 7 }, (_nothing, at) => ({ ...topic, Id: 9100 + at, ID: 9100 + at }));
    }),
    seen: ({ part, says }) => part.getByRole('button', { name: says('SessionsTopicsAll') })
  },
  {
    ...sessions,
    name: 'sessions/topics-of-others',
    world: 'story',
    before: voted(step(1, 'Me too', 'lieve'), step(2, 'Me too', 'chloe')),
    seen: text('SessionsVotesOf')
  },
  {
    ...sessions,
    name: 'sessions/vote-failed',
    before: voted(step(1, 'Me too', 'amelie')),
    reach: async (place) => {
      const mine = aside(place, 'SessionsTopics').getByRole('button', { pressed: true }).first();
      await mine.waitFor();
      await writesAnswered(refuse(403))(place);
      await mine.click();
    },
    seen: text('SessionsVoteFailed')
  },
  { ...sessions, name: 'sessions/topics', seen: text('SessionsTopicsHow') },
  {
    ...sessions,
    name: 'sessions/topics-of-ambassadors',
    as: 'editor',
    seen: (place) => aside(place, 'SessionsTopics')
  },
  {
    ...sessions,
    name: 'sessions/no-topics',
    before: otherwise('Questions', () => []),
    seen: text('SessionsTopicsNone')
  }
];
