import type { Locator } from '@playwright/test';
import { all, answerParts, type Before, cut, done, notDone, refused, type Row, writesAnswered } from './answers.ts';
import { escape, otherwise, text } from './questionsMade.ts';
import { press } from './sessionsMade.ts';
import type { Place, State } from './state.ts';

const making = { part: 'sessions', as: 'editor', and: 'sessions-view=new' } as const;

const field = ({ part, says }: Place, key: string): Locator => part.getByLabel(says(key, true)).first();

/** What is typed into fields, by the words of their labels. */
const typed =
  (fields: Readonly<Record<string, string>>): Before =>
  async (place) => {
    for (const [key, value] of Object.entries(fields)) {
      const it = field(place, key);
      await it.waitFor();
      const isChoice = await it.evaluate((element) => element.tagName === 'SELECT');
      await (isChoice ? it.selectOption(value) : it.fill(value));
    }
  };

const radio =
  (key: string): Before =>
  ({ part, says }) =>
    part.getByRole('radio', { name: says(key) }).check();

const series = typed({ SessionsTitleField: 'Bienvenue', SessionsRepeat: '3' });

/** So many rows more, as they were made a moment ago. */
const made = (many: number): Before =>
  otherwise('Sessions', (rows) => [
    ...rows,
    ...Array.from({ length: many }, (_none, at): Row => ({
      ...rows[0],
      Id: 9000 + at,
      ID: 9000 + at,
      Title: 'Bienvenue',
      Place: '',
      MeetingUrl: null,
      StartsOn: `2026-12-${10 + at}T11:00:00Z`,
      EndsOn: `2026-12-${10 + at}T12:00:00Z`
    }))
  ]);

const create = async (place: Place): Promise<void> => {
  await place.part
    .getByRole('button')
    .filter({ hasText: place.says('SessionsCreateMany') })
    .or(place.part.getByRole('button').filter({ hasText: place.says('SessionsCreateOne') }))
    .first()
    .click();
};

/** A new session: what is wrong in it, what it comes to, and how making it ends. */
export const newSessions: readonly State[] = [
  {
    ...making,
    name: 'sessions/new-errors',
    rich: true,
    reach: all(
      typed({
        SessionsDay: '',
        SessionsBegins: '',
        SessionsRepeat: '0',
        SessionsPlacesField: 'x',
        SessionsLinkField: 'javascript:0'
      }),
      press('SessionsOtherTitles'),
      press('SessionsSeveralDays'),
      radio('SessionsBoth'),
      create
    ),
    seen: text('SessionsLacksDay')
  },
  {
    ...making,
    name: 'sessions/new-registration-errors',
    reach: all(
      typed({
        SessionsTitleField: 'Bienvenue',
        SessionsBegins: '12:00',
        SessionsEnds: '11:00',
        SessionsOpensField: 'own',
        SessionsUntilField: 'own'
      }),
      create
    ),
    seen: text('SessionsLacksOpens')
  },
  {
    ...making,
    name: 'sessions/new-slot-without-a-host',
    reach: all(typed({ SessionsKinds: 'Coaching', SessionsHost: '' }), create),
    seen: text('SessionsLacksHost')
  },
  {
    ...making,
    name: 'sessions/new-host-looked-for',
    reach: all(press('SessionsOtherHost'), async ({ part }) => part.getByRole('searchbox').fill('zzxqv')),
    seen: text('SessionsNobodyFound')
  },
  {
    ...making,
    name: 'sessions/new-host-without-directory',
    before: refused('clientPeoplePicker', 500),
    reach: all(press('SessionsOtherHost'), async ({ part }) => part.getByRole('searchbox').fill('Dirk')),
    seen: text('SessionsNoDirectory')
  },
  {
    ...making,
    name: 'sessions/new-about-a-training',
    reach: all(typed({ SessionsModule: 'phishing' }), escape),
    seen: text('SessionsModuleKey')
  },
  {
    ...making,
    name: 'sessions/new-series',
    rich: true,
    reach: async (place) => {
      await series(place);
      await place.part
        .getByRole('list', { name: place.says('SessionsDates') })
        .getByRole('checkbox')
        .last()
        .uncheck();
    },
    seen: text('SessionsLeftOut')
  },
  {
    ...making,
    name: 'sessions/new-without-a-date',
    reach: async (place) => {
      await series(place);
      const boxes = place.part.getByRole('list', { name: place.says('SessionsDates') }).getByRole('checkbox');
      for (const box of await boxes.all()) await box.uncheck();
      await create(place);
    },
    seen: text('SessionsNoDate')
  },
  {
    ...making,
    name: 'sessions/new-made',
    reach: all(series, writesAnswered(answerParts(done)), made(3), create),
    seen: text('SessionsMadeMany')
  },
  {
    ...making,
    name: 'sessions/new-one-made',
    reach: all(typed({ SessionsTitleField: 'Bienvenue' }), writesAnswered(answerParts(done)), made(1), create),
    seen: text('SessionsMadeOne')
  },
  {
    ...making,
    name: 'sessions/new-one-missing',
    reach: all(series, writesAnswered(answerParts((at) => (at === 2 ? notDone(403) : done(at)))), made(2), create),
    seen: text('SessionsMissingOne')
  },
  {
    ...making,
    name: 'sessions/new-several-missing',
    reach: all(series, writesAnswered(answerParts((at) => (at === 0 ? done(at) : notDone(403)))), made(1), create),
    seen: text('SessionsMissingMany')
  },
  {
    ...making,
    name: 'sessions/new-not-made',
    reach: all(series, cut('/_api/'), create),
    seen: text('SessionsNothingMade')
  },
  {
    ...making,
    name: 'sessions/new-not-allowed',
    reach: all(series, writesAnswered(answerParts(() => notDone(403))), create),
    seen: text('SessionsMayNotEdit')
  },
  {
    ...making,
    name: 'sessions/new-kept',
    reach: typed({ SessionsTitleField: 'Bienvenue' }),
    seen: text('AskDraft')
  }
];
