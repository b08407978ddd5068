import { connectTo } from '../../../src/data/connection/connection';
import { sharePointProgramme } from '../../../src/data/rows/sharePointProgramme';
import type * as declared from '../../../src/lists';
import type { Reading } from '../../../src/lists/list';
import { ambassadors } from '../../../src/lists/reading/ambassadors';
import { circles } from '../../../src/lists/reading/circles';
import { contacts } from '../../../src/lists/reading/contacts';
import { questions } from '../../../src/lists/reading/questions';
import { replies } from '../../../src/lists/reading/replies';
import { openDesk, packagedLists, type Desk } from '../desk';

// Everything at a hundredth: 200 questions, 1,000 replies, a threshold and pages of 50 rows.
jest.mock('../../../src/data/rows/rows', () => ({
  ...jest.requireActual<object>('../../../src/data/rows/rows'),
  pageSize: 50
}));

const questionList: Reading<typeof declared.questions> = questions;
const replyList: Reading<typeof declared.replies> = replies;
const columns = ['AskerUser', 'AskedUser', 'Author', 'Created'] as const;
const stepColumns = ['QuestionId', 'Kind', 'TellUser', 'ByUser', 'Author', 'Created'] as const;

let desk: Desk;
let me: number;
let others: readonly string[];
const answers: number[] = [];
const sent: string[] = [];

const myProgramme = () =>
  sharePointProgramme(
    connectTo(desk.url, async (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('X-Local-Person', 'reader');
      headers.set('X-Test-Login', others[0] ?? '');
      sent.push(`${answers.length}: ${init?.method} ${String(input).split('?')[0]?.split('/').pop()}`);
      const answer = await fetch(input, { ...init, headers });
      answers.push(answer.status);
      return answer;
    }),
    me
  );
const insert = (list: 'Questions' | 'Replies', many: number, row: (at: number) => object, by = others[1] ?? '') =>
  desk.site.insert(
    `Lists/${list}`,
    Array.from({ length: many }, (_each, at) => ({ Title: `${list} ${at}`, ...row(at) })),
    by,
    new Date('2026-11-03T09:00:00Z')
  );

beforeEach(async () => {
  desk = await openDesk(packagedLists(), 'fr-FR', undefined, undefined, { rows: 50 });
  others = desk.crowd(3);
  me = desk.site.userId(others[0] ?? '');
  insert('Questions', 200, (at) => ({ Kind: 'Question', AskerUser: 900 + at, AskedUser: 500 + (at % 40) }));
  insert('Replies', 1000, (at) => ({ QuestionId: 1 + (at % 200), Kind: 'Answer', ByUser: 900 + (at % 90) }));
  answers.length = 0;
  sent.length = 0;
});
afterEach(() => desk.close());

test('no question of the part is refused by a list view threshold at any size', async () => {
  const programme = myProgramme();
  const [newest, steps, , , , opened, some, titles] = await Promise.all([
    programme.rows(questionList, { columns, which: { newest: 2 } }),
    programme.rows(replyList, { columns: stepColumns, which: { newest: 20 } }),
    programme.rows(questionList, { columns, which: { own: 'AskerUser' } }),
    programme.rows(questionList, { columns, which: { column: 'AskedUser', oneOf: [me] } }),
    programme.rows(replyList, { columns: stepColumns, which: { own: 'ByUser' } }),
    programme.rows(replyList, { columns: stepColumns, which: { column: 'QuestionId', oneOf: [7] } }),
    programme.rows(questionList, { columns, which: { column: 'ID', oneOf: [3, 9, 200] } }),
    programme.rows(questionList, { columns: ['Topics', 'CircleKey', 'Created'], which: { above: 50, upTo: 100 } }),
    programme.rows(replyList, { columns: stepColumns, which: { column: 'TellUser', oneOf: [me] } })
  ]);
  expect(newest.map(({ id }) => id)).toEqual([200, 199]);
  expect(steps).toHaveLength(20);
  expect(opened).toHaveLength(5);
  expect(some.map(({ id }) => id)).toEqual([3, 9, 200]);
  expect(titles.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_each, at) => 51 + at));
  expect(answers.filter((status) => status >= 400)).toEqual([]);
  // And the digest, which CAML is sent with.
  expect(answers).toHaveLength(9 + 1);
});

test('people, contacts and circles wait for nothing side by side; as one batch they would wait for a digest', async () => {
  const programme = myProgramme();
  await Promise.all([programme.rows(ambassadors), programme.rows(contacts), programme.rows(circles)]);
  expect(sent).toEqual(['0: GET items', '0: GET items', '0: GET items']);
  sent.length = 0;
  answers.length = 0;
  const fresh = myProgramme();
  await fresh.together((rows) => Promise.all([rows(ambassadors), rows(contacts), rows(circles)]));
  expect(sent).toEqual(['0: POST contextinfo', '1: POST $batch']);
});

test('more rows with somebody’s number than a query may look at are read in ranges of ids, and nothing is lost', async () => {
  const asked = insert('Questions', 51, () => ({ Kind: 'Question', AskerUser: 900, AskedUser: me }));
  const found = await myProgramme().rows(questionList, { columns, which: { column: 'AskedUser', oneOf: [me] } });
  expect(found.map(({ id }) => id)).toEqual(asked);
  // The digest, one refusal, the newest id, six ranges.
  expect(answers.filter((status) => status >= 400)).toHaveLength(1);
  expect(answers).toHaveLength(1 + 1 + 1 + 6);
});

test('rows under one’s number that somebody else wrote hide none of one’s own', async () => {
  insert('Questions', 60, () => ({ Kind: 'Question', AskerUser: me }));
  const mine = insert('Questions', 3, () => ({ Kind: 'Question', AskerUser: me }), others[0]);
  insert('Replies', 60, () => ({ QuestionId: 1, Kind: 'Take', ByUser: me }));
  const said = insert('Replies', 2, () => ({ QuestionId: 1, Kind: 'Answer', ByUser: me }), others[0]);
  const programme = myProgramme();
  const [own, written] = [
    await programme.rows(questionList, { columns, which: { own: 'AskerUser' } }),
    await programme.rows(replyList, { columns: stepColumns, which: { own: 'ByUser' } })
  ];
  expect(own.map(({ id }) => id)).toEqual(mine);
  expect(written.map(({ id }) => id)).toEqual(said);
});
