import { contactsOf } from '../../../local/people/fillContacts.ts';
import { organisation } from '../../../local/people/organisation.ts';
import { populate } from '../../../local/people/populate.ts';
import { openSite } from '../../../local/site/site.ts';
import type { QuestionRights, Folded, SignedQuestion, Step } from '../../../src/domain/questions/model';
import { packagedLists } from '../desk';
import { secondFold } from './secondFold';

const site = openSite(':memory:', { url: '/sites/intranet', cultureName: 'fr-FR', timeZone: 'Europe/Brussels' });
for (const list of packagedLists()) site.createList(list);
const company = organisation({ today: new Date('2026-11-24T10:00:00Z') });
populate(site, company);
afterAll(() => site.close());

type Stored = Readonly<Record<string, string | number | null>>;
const rowsOf = (name: string): readonly Stored[] => {
  const list = site.lists.byUrl(`Lists/${name}`);
  if (list === undefined) throw new Error(`No list ${name}.`);
  return site.database.prepare(`SELECT * FROM ${list.table} ORDER BY id`).all() as readonly Stored[];
};
const signed = (row: Stored) => ({
  id: Number(row['id']),
  author: Number(row['author']),
  created: String(row['created']),
  modified: String(row['modified']),
  version: Number(row['version'])
});
const numberIn = (row: Stored, name: string): number | undefined =>
  typeof row[name] === 'number' ? row[name] : undefined;

const serving = new Map(
  company.ambassadors.map(({ employee, ...rest }) => [site.userId(employee.person.login), rest] as const)
);
const contacts = new Map(
  [...contactsOf(company)].map(([key, { person }]) => [site.userId(person.login), key] as const)
);
const community: QuestionRights = {
  wasAmbassador: (user, moment) => (serving.get(user)?.since ?? '9') <= moment.slice(0, 10),
  serves: (user) => serving.has(user) && serving.get(user)?.status !== 'Former',
  isContact: (user) => contacts.has(user),
  canBeGiven: (user) => contacts.has(user) && contacts.get(user) !== 'itold',
  isIt: (user) => ['owner', 'it2', 'itold'].includes(contacts.get(user) ?? '')
};

const steps = rowsOf('Replies').map((row): Step => ({
  ...signed(row),
  questionId: numberIn(row, 'f_QuestionId'),
  kind: row['f_Kind'] as Step['kind'],
  tellUser: numberIn(row, 'f_TellUser'),
  byUser: numberIn(row, 'f_ByUser'),
  answerId: numberIn(row, 'f_AnswerId'),
  seenId: numberIn(row, 'f_SeenId'),
  state: (row['f_State'] ?? undefined) as Step['state']
}));
const questions = rowsOf('Questions').map((row): SignedQuestion => {
  const asked = numberIn(row, 'f_Asked');
  const nobody = { name: '', login: '', email: '', firstName: '', lastName: '', jobTitle: '', hasPicture: false };
  return {
    ...signed(row),
    title: String(row['f_Title']),
    details: String(row['f_Details'] ?? ''),
    kind: row['f_Kind'] as SignedQuestion['kind'],
    topics: [],
    language: undefined,
    circleKey: '',
    asked: asked === undefined ? undefined : { ...nobody, id: asked },
    askerUser: numberIn(row, 'f_AskerUser'),
    askedUser: numberIn(row, 'f_AskedUser'),
    moduleKey: '',
    sessionId: undefined,
    postKey: String(row['f_PostKey']),
    writer: undefined
  };
});
const folded = questions.map(
  (question) => [question, secondFold(question, steps, community, '2026-11-24T09:00:00Z')] as const
);
const those = (which: (folded: Folded, question: SignedQuestion) => boolean): number =>
  folded.filter(([question, one]) => which(one, question)).length;

test('what was written down counts; only the two races are void', () => {
  const voids = folded.flatMap(([, { history }]) => history.filter(({ verdict }) => verdict.is === 'void'));
  expect(voids.map(({ step: { kind }, verdict }) => [kind, 'because' in verdict && verdict.because]).sort()).toEqual([
    ['Hand over', 'late'],
    ['Take', 'late']
  ]);
});

test('the invented questions stand at every stage, with every holder', () => {
  for (const is of ['asked', 'handed', 'has', 'community', 'it', 'vote'] as const)
    expect([is, those(({ stage, holder }) => stage === 'Open' && holder.is === is) > 0]).toEqual([is, true]);
  expect(those(({ holder }) => 'left' in holder)).toBeGreaterThan(2);
  for (const state of ['Seen', 'Planned', 'Done', 'Not now'] as const)
    expect([state, those(({ it }) => it === state) > 0]).toEqual([state, true]);
  expect(those(({ stage, it }) => stage === 'Answered' && it === undefined)).toBeGreaterThan(15);
  expect(those(({ stage, solvedBy }) => stage === 'Solved' && solvedBy === undefined)).toBeGreaterThan(3);
  expect(those(({ solvedBy }) => solvedBy === 'gone')).toBe(1);
  expect(those(({ stage }) => stage === 'Withdrawn')).toBe(0);
  for (const { meToo } of folded.flatMap(([{ kind }, one]) => (kind === 'Topic' ? [one] : [])))
    expect([meToo.length > 2, meToo.length < 15]).toEqual([true, true]);
  expect(folded.filter(([, { answers }]) => answers.length > 1).length).toBeGreaterThan(5);
});

test('the question of the drawings is there: passed on, answered, given to IT, planned', () => {
  const [, drawn] = folded.find(([{ title }]) => title.startsWith('La caméra de la salle Meuse')) ?? [];
  expect(
    drawn?.history.map(({ step, verdict }) => [step.kind, verdict.is]).filter(([kind]) => kind !== 'Me too')
  ).toEqual([
    ['Take', 'counts'],
    ['Hand over', 'counts'],
    ['Answer', 'edited'],
    ['Answer', 'added'],
    ['To IT', 'counts'],
    ['From IT', 'counts']
  ]);
  expect([drawn?.holder.is, drawn?.it, drawn?.meToo.length]).toEqual(['it', 'Planned', 6]);
});
