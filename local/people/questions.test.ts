import { join } from 'node:path';
import { featureAssets } from '../package/featureAssets.ts';
import { openSite } from '../site/site.ts';
import { plannedQuestions } from './fillQuestions.ts';
import { organisation } from './organisation.ts';
import { populate } from './populate.ts';
import { visitorOf } from './visitors.ts';

const today = new Date('2026-11-24T10:00:00Z');
const filled = (size: number) => {
  const site = openSite(':memory:', { url: '/sites/intranet', cultureName: 'fr-FR', timeZone: 'Europe/Brussels' });
  for (const list of featureAssets(join(__dirname, '..', '..')).lists) site.createList(list);
  populate(site, organisation({ size, today }));
  return site;
};
const site = filled(2500);
afterAll(() => site.close());

const rowsOf = (from: typeof site, name: string): readonly Readonly<Record<string, unknown>>[] => {
  const list = from.lists.byUrl(`Lists/${name}`);
  if (list === undefined) throw new Error(`No list ${name}.`);
  return from.database
    .prepare(`SELECT * FROM ${list.table} ORDER BY id`)
    .all()
    .map((row) =>
      Object.fromEntries(Object.entries(row).flatMap(([column, value]) => (column === 'uid' ? [] : [[column, value]])))
    );
};
const questions = rowsOf(site, 'Questions');
const replies = rowsOf(site, 'Replies');

test('some 150 questions, in four languages as in the company', () => {
  expect(questions).toHaveLength(plannedQuestions().length);
  expect(questions.length).toBeGreaterThan(145);
  const portion = (language: string): number =>
    questions.filter((row) => row['f_Language'] === language).length / questions.length;
  for (const [language, part] of [
    ['FR', 0.45],
    ['NL', 0.3],
    ['EN', 0.15],
    ['DE', 0.1]
  ] as const)
    expect(Math.abs(portion(language) - part)).toBeLessThan(0.09);
});

const takenBack = questions.find((row) => String(row['f_Title']).startsWith('Comment protéger une lettre type'))?.[
  'id'
];

test('ids, moments and authors are as SharePoint would have them', () => {
  for (const rows of [questions, replies]) {
    const moments = rows.map(({ created }) => String(created));
    expect(moments).toEqual([...moments].sort());
    expect(moments.at(-1)! <= '2026-11-24T09:00:00Z').toBe(true);
  }
  for (const row of questions)
    expect([row['f_AskerUser'], row['f_AskedUser']]).toEqual([row['author'], row['f_Asked']]);
  const asked = new Map(questions.map((row) => [row['id'], row]));
  const byId = new Map(replies.map((row) => [row['id'], row]));
  for (const row of replies) {
    expect([row['f_ByUser'], row['f_TellUser']]).toEqual([row['author'], row['f_Tell']]);
    expect(String(row['created']) > String(asked.get(row['f_QuestionId'])?.['created'])).toBe(true);
    for (const name of ['f_SeenId', 'f_AnswerId']) {
      const named = byId.get(row[name]);
      if (named !== undefined) expect(named['f_QuestionId']).toBe(row['f_QuestionId']);
      else if (row['f_QuestionId'] !== takenBack) expect([null, 0]).toContain(row[name]);
    }
  }
  // One answer was taken back after it had solved the question.
  expect(replies.filter((row) => row['f_QuestionId'] === takenBack)).toHaveLength(1);
  const keys = [...questions, ...replies].map((row) => row['f_PostKey']);
  expect(new Set(keys).size).toBe(keys.length);
  expect(replies.filter(({ version }) => version !== 1)).toHaveLength(
    plannedQuestions().flatMap(({ steps }) => steps.filter(({ edited }) => edited)).length
  );
});

test('what helped is an answer: whoever solved a question by one named one', () => {
  const kinds = new Map(replies.map((row) => [row['id'], row['f_Kind']]));
  const planned = plannedQuestions().flatMap(({ steps }) => steps.filter(({ answer }) => answer !== undefined));
  const solved = replies.filter((row) => row['f_AnswerId'] !== null);
  expect(solved).toHaveLength(planned.length);
  for (const row of solved.filter((one) => one['f_QuestionId'] !== takenBack))
    expect(['Answer', 'From IT']).toContain(kinds.get(row['f_AnswerId']));
});

test('each visitor of the company finds something of their own', () => {
  for (const [key, asked] of [
    ['colleague', 4],
    ['starter', 4],
    ['editor', 3],
    ['contributor', 2],
    ['reader', 3],
    ['owner', 1]
  ] as const) {
    const id = site.userId(visitorOf(key).login);
    expect(questions.filter(({ author }) => author === id).length).toBeGreaterThanOrEqual(asked);
  }
  const lieve = site.userId(visitorOf('editor').login);
  expect(questions.filter((row) => row['f_AskedUser'] === lieve).length).toBeGreaterThan(2);
  expect(replies.filter((row) => row['author'] === lieve && row['f_Tell'] !== null).length).toBeGreaterThan(1);
});

test('whoever left is gone, and what they asked is there', () => {
  const id = site.userId('i:0#.f|membership|pascale.wery@lecercle.example');
  expect(site.people.principal(id)?.isDeleted).toBe(true);
  expect(questions.filter(({ author }) => author === id)).toHaveLength(2);
});

test('contacts of five kinds, one of them not published any more; frequent questions in two to four languages', () => {
  const contacts = rowsOf(site, 'Contacts');
  expect(new Set(contacts.map((row) => row['f_Kind'])).size).toBe(5);
  expect(contacts.filter((row) => row['f_Published'] === 0)).toHaveLength(1);
  expect(new Set(contacts.map((row) => row['f_Person'])).size).toBe(contacts.length);
  const faq = rowsOf(site, 'Faq');
  const keys = new Set(faq.map((row) => row['f_Key']));
  expect(keys.size).toBe(12);
  for (const key of keys) expect(faq.filter((row) => row['f_Key'] === key).length).toBeGreaterThan(1);
});

test('the same every time, and in a company of any size', () => {
  const again = filled(2500);
  const small = filled(60);
  expect(rowsOf(again, 'Replies').map((row) => [row['author'], row['created'], row['f_PostKey']])).toEqual(
    replies.map((row) => [row['author'], row['created'], row['f_PostKey']])
  );
  expect(rowsOf(small, 'Questions')).toHaveLength(questions.length);
  again.close();
  small.close();
});
