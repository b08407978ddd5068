import { all, type Before, withRows } from './answers.ts';
import {
  box,
  button,
  byAddressAlone,
  dialog,
  escape,
  exactly,
  facets,
  history,
  hoursAgo,
  numbers,
  sayingOf,
  accountGone,
  text
} from './questionsMade.ts';
import type { State } from './state.ts';

const questions = { part: 'questions' } as const;

const view = (name: string, more: Partial<State> = {}): State => ({
  ...questions,
  name: `questions/${name}`,
  and: `questions-view=${name}`,
  seen: facets,
  ...more
});

/** As if the person had looked on that day, when the newest question and the newest step were those. */
const lastVisit =
  (question: number, step = 100_000): Before =>
  async ({ page }) => {
    await page.addInitScript(
      (newest) => {
        const login = 'i:0#.f|membership|amelie.renard@lecercle.example';
        for (const [list, seen] of Object.entries(newest)) {
          const key = `digital-ambassadors:${window.location.origin}/sites/intranet ${login}:${list}`;
          localStorage.setItem(key, JSON.stringify({ on: '2026-11-20', seen }));
        }
      },
      { questions: question, replies: step }
    );
  };

/** More questions and steps than are read at first: how older ones stand is not known. */
const many: Before = all(
  withRows('Questions', (rows) => [
    ...rows,
    ...Array.from({ length: 200 - rows.length }, (_nothing, at) => ({
      ...rows[rows.length - 1],
      Id: 90_000 - at,
      ID: 90_000 - at,
      Created: hoursAgo(12_000 + at)
    }))
  ]),
  withRows('Replies', (rows) => [
    ...rows.slice(0, 60),
    ...Array.from({ length: 2000 - 60 }, (_nothing, at) => ({
      ...rows[0],
      Id: 90_000 - at,
      ID: 90_000 - at,
      QuestionId: 4711
    }))
  ])
);

const views: readonly State[] = [
  view('mine', { as: 'editor', rich: true }),
  view('circle'),
  view('open', { rich: true }),
  view('solved'),
  view('it'),
  view('votes'),
  { ...questions, name: 'questions/first-view', seen: facets },
  {
    ...questions,
    name: 'questions/nothing-mine',
    as: 'reader',
    and: 'questions-view=mine',
    before: withRows('Questions', (rows) => rows.filter(({ AuthorId }) => AuthorId !== 11)),
    seen: text('QuestionsNoneMine')
  },
  {
    ...questions,
    name: 'questions/nothing-here',
    and: 'questions-view=solved&questions-topic=PowerPoint&questions-language=DE&questions-circle=COMM',
    seen: text('QuestionsNoneHere')
  },
  {
    ...questions,
    name: 'questions/for-it',
    as: 'owner',
    and: 'questions-view=mine',
    seen: text('QuestionsWaiting')
  },
  {
    ...questions,
    name: 'questions/for-starters',
    as: 'starter',
    and: 'questions-view=mine',
    seen: text('QuestionsYours')
  },
  { ...questions, name: 'questions/new-since', before: lastVisit(numbers.nobodyYet), seen: text('QuestionsNew') },
  {
    ...questions,
    name: 'questions/new-in-the-list',
    and: 'questions-view=open',
    before: lastVisit(numbers.nobodyYet),
    seen: text('QuestionsTag')
  },
  {
    ...questions,
    name: 'questions/new-in-mine',
    and: 'questions-view=mine',
    before: lastVisit(151, 0),
    seen: text('QuestionsTag')
  },
  { ...questions, name: 'questions/one-new', before: lastVisit(150), seen: text('QuestionsNew') },
  { ...questions, name: 'questions/nothing-new', before: lastVisit(151), seen: text('QuestionsNoneNew') },
  {
    ...questions,
    name: 'questions/many',
    and: 'questions-view=open',
    before: many,
    seen: text('QuestionsReadSince')
  },
  {
    ...questions,
    name: 'questions/more',
    and: 'questions-view=solved',
    reach: (place) => button(place, 'QuestionsMore').first().click(),
    seen: facets
  },
  {
    ...questions,
    name: 'questions/bad-rows',
    and: 'questions-view=open',
    before: sayingOf({
      [numbers.askedOfMe]: { Title: null, Topics: null, CircleKey: 'nowhere', Language: 'XX' },
      [numbers.atIt]: { Title: 'x'.repeat(250), ...accountGone },
      [numbers.taken]: { Title: 'שלום עולם', Topics: ['Whiteboard'] }
    }),
    seen: text('QuestionsUntitled')
  }
];

const searched: readonly State[] = [
  {
    ...questions,
    name: 'questions/search',
    reach: (place) => box(place).fill('tableau croisé'),
    back: escape,
    seen: ({ part }) => part.locator('[data-question="127"]')
  },
  {
    ...questions,
    name: 'questions/nothing-matches',
    reach: (place) => box(place).fill('zzxqv'),
    back: escape,
    seen: text('QuestionsNone')
  },
  {
    ...questions,
    name: 'questions/by-topic',
    and: 'questions-view=open&questions-topic=Teams',
    seen: (place) => button(place, 'FacetRemove').or(button(place, 'FinderFilters')).first()
  },
  ...(['Topic', 'Circle', 'Language'] as const).map((facet): State => ({
    ...questions,
    name: `questions/filter-${facet.toLowerCase()}`,
    and: 'questions-view=solved',
    widths: [1440],
    reach: (place) => exactly(place, `Facet${facet}`).first().click(),
    back: escape,
    seen: (place) => dialog(place).getByRole('checkbox')
  })),
  {
    ...questions,
    name: 'questions/panel',
    and: 'questions-view=open',
    widths: [320],
    reach: ({ part, says }) =>
      part
        .locator('button[aria-haspopup="dialog"]')
        .filter({ hasText: says('FinderFilters') })
        .click(),
    seen: (place) => dialog(place).getByRole('checkbox')
  },
  {
    ...questions,
    name: 'questions/opened-by-its-title',
    and: 'questions-view=open',
    reach: ({ part }) => part.locator('a[data-question]').first().click(),
    seen: history
  },
  {
    ...questions,
    name: 'questions/closed',
    and: 'questions-view=open',
    widths: [320],
    reach: async (place) => {
      await place.part.locator('a[data-question]').first().click();
      await button(place, 'QuestionsAll').click();
    },
    back: byAddressAlone,
    seen: facets
  }
];

/** The questions' views, and what is looked for among them. */
export const questionLists: readonly State[] = [...views, ...searched];
