import {
  all,
  answered,
  type Before,
  cut,
  held,
  noTenantProperty,
  offline,
  refused,
  rowsOf,
  signedOut
} from './answers.ts';
import { facets, history, numbers, opened, text, title } from './questionsMade.ts';
import type { State } from './state.ts';
import { cutLater, refusedLater, visited } from './visits.ts';

const questions = { part: 'questions' } as const;
const rows = rowsOf('Questions');
const api = '/_api/';
const kept = ['profile', 'questions', 'replies', 'ambassadors', 'contacts'];
const list = ({ part }: Parameters<State['seen']>[0]) => part.locator('[data-question]').first();

const failing = (name: string, before: Before, key: string, more: Partial<State> = {}): State => ({
  ...questions,
  name: `questions/${name}`,
  before,
  seen: title(key),
  ...more
});

const troubled: readonly State[] = [
  {
    ...questions,
    name: 'questions/loading',
    before: held(rows),
    passing: true,
    seen: ({ part, says }) => part.getByRole('status').filter({ hasText: says('Loading') })
  },
  {
    ...questions,
    name: 'questions/opening',
    and: opened(numbers.answered),
    before: held("/Lists/Replies')/getItems"),
    passing: true,
    seen: ({ part }) => part.getByRole('article')
  },
  failing('busy', refused(rows, 429), 'FailedTitle'),
  failing('failed', refused(rows, 500), 'FailedUnexpectedTitle'),
  failing('not-as-expected', refused(rows, 400), 'FailedInvalidTitle'),
  failing('no-answer-that-can-be-read', signedOut(rows), 'SignedOut'),
  failing('offline', all(offline, cut(api)), 'FailedTitle'),
  failing('no-access', refused(rows, 403), 'ForbiddenTitle'),
  failing('replies-closed', refused(rowsOf('Replies'), 403), 'ForbiddenTitle'),
  failing(
    'signed-out',
    answered(api, (route) => route.fulfill({ status: 401, contentType: 'text/html', body: '<!doctype html>' })),
    'SignedOut'
  ),
  { ...questions, name: 'questions/no-list', world: 'empty', seen: title('QuestionsSoonTitle') },
  {
    ...questions,
    name: 'questions/no-list-for-curators',
    world: 'empty',
    as: 'owner',
    seen: title('QuestionsAbsentTitle')
  },
  { ...questions, name: 'questions/empty', world: 'bare', seen: title('QuestionsEmptyTitle') },
  {
    ...questions,
    name: 'questions/empty-for-curators',
    world: 'bare',
    as: 'editor',
    seen: title('QuestionsEmptyTitle')
  },
  {
    ...questions,
    name: 'questions/partly-people',
    before: refused(rowsOf('Ambassadors'), 500),
    seen: text('QuestionsNoPeople')
  },
  {
    ...questions,
    name: 'questions/contacts-closed',
    before: refused(rowsOf('Contacts'), 403),
    seen: text('QuestionsNoPeople')
  },
  {
    ...questions,
    name: 'questions/partly-contacts',
    and: opened(numbers.taken),
    before: refused(rowsOf('Contacts'), 500),
    seen: text('QuestionsNoPeople')
  },
  {
    ...questions,
    name: 'questions/stale-updating',
    before: all(visited(1, kept), held(api)),
    passing: true,
    seen: text('StaleYesterday')
  },
  {
    ...questions,
    name: 'questions/stale-kept',
    before: all(visited(1, kept), refusedLater(rows, 500)),
    seen: text('StaleKept')
  },
  {
    ...questions,
    name: 'questions/offline-remembered',
    before: all(visited(1, kept), cutLater(api)),
    seen: text('StaleKept')
  },
  failing('access-lost', all(visited(1, kept), refusedLater(rows, 403)), 'ForbiddenTitle'),
  {
    ...questions,
    name: 'questions/part-not-loaded',
    and: opened(numbers.answered),
    before: cut('chunk.questions-more'),
    seen: text('PartLost')
  }
];

const editing = { ...questions, host: 'sharepoint', as: 'owner', and: 'Mode=Edit' } as const;

const hosts: readonly State[] = [
  { ...questions, name: 'questions/on-a-page', host: 'sharepoint', seen: list },
  { ...questions, name: 'questions/on-a-strong-section', host: 'sharepoint', and: 'section=strong', seen: list },
  { ...questions, name: 'questions/in-teams', host: 'teams', seen: list },
  {
    ...questions,
    name: 'questions/opened-in-teams',
    host: 'teams',
    reach: ({ part }) => part.locator('a[data-question]').first().click(),
    seen: history
  },
  { ...questions, name: 'questions/personal-app', host: 'teams-personal', seen: facets },
  {
    ...questions,
    name: 'questions/which-site',
    host: 'teams-personal',
    before: noTenantProperty,
    seen: ({ part, says }) => part.getByRole('textbox', { name: says('SiteAddress') })
  },
  { ...editing, name: 'questions/edited', seen: list },
  {
    ...editing,
    name: 'questions/pane',
    reach: ({ page }) => page.locator('[data-tool=pencil]').first().click(),
    seen: ({ page, says }) => page.getByText(says('PaneSource', true))
  }
];

/** Where the questions stand, and when something is missing, late or refused. */
export const placedQuestions: readonly State[] = [...hosts, ...troubled];
