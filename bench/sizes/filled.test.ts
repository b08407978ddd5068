import { dirname } from 'node:path';
import { organisation } from '../../local/people/organisation.ts';
import { welcomeEverybody } from '../../local/people/populate.ts';
import { featureAssets } from '../../local/package/featureAssets.ts';
import { openSite, type Site } from '../../local/site/site.ts';
import { fillCallsUp, fillIndicatorsUp } from './calls.ts';
import { fillQuestionsUp, titlesBy } from './questions.ts';
import { fillSessionsUp } from './sessions.ts';
import { askedIn, ofLists } from './round.ts';

const root = dirname(dirname(__dirname));
const company = organisation({ size: 300, today: new Date('2026-11-24T09:00:00Z') });
const now = Date.parse('2026-11-24T12:00:00Z');
let site: Site;

beforeEach(() => {
  site = openSite(':memory:', { url: '/sites/intranet', cultureName: 'fr-FR', timeZone: 'Europe/Brussels' });
  for (const list of featureAssets(root).lists) site.createList(list);
  welcomeEverybody(site, company);
});
afterEach(() => site.close());

const rowsOf = (url: string) => {
  const list = site.lists.byUrl(url);
  if (list === undefined) throw new Error(`No ${url}.`);
  return Array.from({ length: site.items.count(list) }, (_none, at) => site.items.find(list, at + 1) ?? {});
};

test('lists are filled up to so many questions and replies, each step of a question that stands before it', () => {
  fillQuestionsUp(site, company, { questions: 300, replies: 1510 }, now);
  const [questions, replies] = [rowsOf('Lists/Questions'), rowsOf('Lists/Replies')];
  expect([questions.length, replies.length]).toEqual([300, 1510]);
  const keys = [...questions, ...replies].map((row) => row['f_PostKey']);
  expect(new Set(keys).size).toBe(keys.length);
  for (const reply of replies) {
    const question = questions[Number(reply['f_QuestionId']) - 1];
    expect(String(reply['created']) > String(question?.['created'])).toBe(true);
    expect(Number(reply['f_SeenId'])).toBeLessThan(Number(reply['id']));
    // Only the asker solves.
    expect(reply['author'] === question?.['author']).toBe(reply['f_Kind'] === 'Solved');
    expect(Number(reply['f_ByUser'])).toBe(reply['author']);
  }
  // In the order of their moments, the last an hour ago.
  const moments = questions.map((row) => String(row['created']));
  expect([...moments].sort()).toEqual(moments);
  expect(moments.at(-1)).toBe('2026-11-24T11:00:00Z');
});

test('what is there counts, and more replies than belong to them are a mistake', () => {
  fillQuestionsUp(site, company, { questions: 10, replies: 50 }, now);
  fillQuestionsUp(site, company, { questions: 10, replies: 50 }, now);
  expect(rowsOf('Lists/Questions')).toHaveLength(10);
  expect(() => fillQuestionsUp(site, company, { questions: 11, replies: 100 }, now)).toThrow(/too many/);
});

test('sessions and registrations are as many as wanted, each registration after its session and before the next', () => {
  fillSessionsUp(site, company, { sessions: 300, registrations: 6000 }, now);
  const [sessions, registrations] = [rowsOf('Lists/Sessions'), rowsOf('Lists/Registrations')];
  expect([sessions.length, registrations.length]).toEqual([300, 6000]);
  for (const row of registrations) {
    const [session, next] = [0, 1].map((more) => sessions[Number(row['f_SessionId']) - 1 + more]);
    expect(String(row['created']) > String(session?.['created'])).toBe(true);
    if (next !== undefined) expect(String(row['created']) < String(next['created'])).toBe(true);
    expect(row['f_PersonUser']).toBe(row['author']);
  }
  const coming = sessions.filter((row) => String(row['f_StartsOn']) > '2026-11-24T12:00:00Z');
  // More than the newest 2,000 rows tell of, and no more than the part asks for.
  expect(coming.length).toBe(160);
  expect(() => fillSessionsUp(site, company, { sessions: 300, registrations: 7000 }, now)).toThrow(/too many/);
});

test('calls and applications are as many as wanted, all for the call that closes last, one of each person', () => {
  fillCallsUp(site, company, { calls: 12, applications: 150 });
  const [calls, applications] = [rowsOf('Lists/Calls'), rowsOf('Lists/Applications')];
  expect([calls.length, applications.length]).toEqual([12, 150]);
  const closes = (id: unknown): string => String(calls[Number(id) - 1]?.['f_ClosesOn']);
  const [open] = new Set(applications.map((row) => row['f_CallId']));
  expect(new Set(applications.map((row) => row['f_CallId'])).size).toBe(1);
  for (const { id } of calls) if (id !== open) expect(closes(id) < closes(open)).toBe(true);
  for (const row of applications) expect(row['f_PersonUser']).toBe(row['author']);
  expect(new Set(applications.map((row) => row['author'])).size).toBe(150);
  expect(() => fillCallsUp(site, company, { calls: 12, applications: 1000 })).toThrow(/too many/);
});

test('indicators are as many as wanted, each wave older than the one before', () => {
  const there = rowsOf('Lists/Indicators').length;
  fillIndicatorsUp(site, 240, company.today);
  const added = rowsOf('Lists/Indicators').slice(there);
  expect(there + added.length).toBe(240);
  const days = added.map((row) => String(row['f_MeasuredOn']));
  expect([...days].sort().reverse()).toEqual(days);
  expect(added.every((row) => row['f_Key'] !== null && row['f_Published'] === 1)).toBe(true);
});

test('the colleague of the story has questions of their own', () =>
  expect(titlesBy('colleague').length).toBeGreaterThan(2));

const items = (list: string, query: Readonly<Record<string, string>>): string =>
  `http://localhost:1/sites/x/_api/web/getList('%2Fsites%2Fx%2FLists%2F${list}')/items?${new URLSearchParams(query).toString()}`;

test('a request is told by its list and what it selects there, whoever asks', () => {
  const told = (list: string, query: Readonly<Record<string, string>>): string => askedIn('GET', items(list, query));
  expect(told('Replies', { $select: 'Id,QuestionId', $orderby: 'ID desc', $top: '2000' })).toBe('Replies: newest 2000');
  expect(told('Replies', { $select: 'Id,Text', $orderby: 'ID desc', $top: '2000' })).toBe(
    'Replies: newest 2000 with Text'
  );
  expect(told('LearningProgress', { $filter: 'LearnerId eq 12' })).toBe('LearningProgress: LearnerId eq me');
  expect(told('TrainingCatalogue', { $filter: 'ID gt 0 and ID le 5000' })).toBe(
    'TrainingCatalogue: ID gt 0 and ID le 5000'
  );
  const weekAgo = `${new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`;
  expect(told('Sessions', { $filter: `StartsOn ge datetime'${weekAgo}'`, $orderby: 'StartsOn,ID', $top: '200' })).toBe(
    'Sessions: StartsOn ge today − 7 d, 200'
  );
  expect(told('Circles', { $top: '5000' })).toBe('Circles: from the first');
  expect(askedIn('POST', 'http://localhost:1/sites/x/_api/contextinfo')).toBe('POST contextinfo');
});

test('of a page that is opened again only the lists that matter are looked at, but all that is asked of them', () => {
  const asked = ['Ambassadors: from the first', 'Trainings: from the first', 'Trainings: newest 9'];
  expect(ofLists(asked, ['Trainings: newest 9'])).toEqual(asked.slice(1));
  expect(ofLists(asked, undefined)).toEqual(asked);
});
