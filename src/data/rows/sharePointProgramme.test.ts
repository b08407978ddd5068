/** @jest-environment node */
import { HttpRequestError } from '@pnp/queryable';
import { ambassadors } from '../../lists/reading/ambassadors';
import { circles } from '../../lists/reading/circles';
import type { Connection } from '../connection/connection';
import { sharePointProgramme } from './sharePointProgramme';

type Query = Readonly<Record<string, string>>;

/** A connection that answers from a function and keeps what it was asked. */
const connection = (answer: (path: string, query: Query) => unknown) => {
  const asked: Query[] = [];
  const made: Connection = {
    site: '/sites/l’intranet',
    ask: async (path, query = {}) => {
      asked.push({ path, ...query });
      return answer(path, query);
    },
    send: () => Promise.reject(new Error('The programme is only read.')),
    batch: () => Promise.reject(new Error('The programme is only read.'))
  };
  return { made, asked };
};

const refusal = (words: string) =>
  HttpRequestError.init(
    new Response(JSON.stringify({ 'odata.error': { code: '-1', message: { value: words } } }), { status: 400 })
  );

test('a tenant that refuses the picture of people still shows the people', async () => {
  const { made, asked } = connection(async (_, { $select = '' }) => {
    if ($select.includes('Person/Picture')) throw await refusal("The query to field 'Person/Picture' is not valid.");
    return { value: [{ Id: 1, Title: 'Ann', Person: { Id: 3, Title: 'Ann' } }] };
  });
  const programme = sharePointProgramme(made);
  expect(await programme.rows(ambassadors)).toMatchObject([{ id: 1, person: { id: 3, hasPicture: false } }]);
  await programme.rows(ambassadors);
  // The refusal is asked for once, not at every reading.
  expect(asked).toHaveLength(3);
});

test('a refusal about something that people cannot be without stands', async () => {
  const { made, asked } = connection(async () => {
    throw await refusal("The query to field 'Person/EMail' is not valid.");
  });
  await expect(sharePointProgramme(made).rows(ambassadors)).rejects.toMatchObject({ failure: { kind: 'invalid' } });
  expect(asked).toHaveLength(1);
});

test('an answer without rows, such as a page to sign in, is unexpected and no empty list', async () => {
  for (const answer of [undefined, null, {}, { value: 'x' }, 'text'])
    await expect(sharePointProgramme(connection(() => answer).made).rows(circles)).rejects.toMatchObject({
      failure: { kind: 'unexpected', what: 'circles' }
    });
});

test('rows without an id are left out, the others stay', async () => {
  const { made } = connection(() => ({ value: [null, {}, { Id: 2, Title: 'IT' }] }));
  expect(await sharePointProgramme(made).rows(circles)).toMatchObject([{ id: 2, title: 'IT' }]);
});

test('pages are followed when ids have become too sparse for ranges', async () => {
  const { made, asked } = connection((path, { $orderby, $filter }) => {
    if ($filter !== undefined) return { value: [] };
    if (path === 'https://next') return { value: [{ Id: 900_000_000 }] };
    if ($orderby !== undefined) return { value: [{ Id: 900_000_000 }] };
    return { value: [{ Id: 1 }], 'odata.nextLink': 'https://next' };
  });
  expect((await sharePointProgramme(made).rows(circles)).map(({ id }) => id)).toEqual([1, 900_000_000]);
  // The first page, the next range and beside it the newest id, then the page behind the first.
  expect(asked).toHaveLength(4);
});

test('a person without a profile has an empty one', async () => {
  for (const answer of [null, undefined, {}, { 'odata.null': true }, { UserProfileProperties: [null, {}, 4] }])
    expect(await sharePointProgramme(connection(() => answer).made).profile()).toEqual({
      login: '',
      name: '',
      firstName: '',
      email: '',
      department: '',
      office: '',
      languages: []
    });
});

test('the languages of a profile are two letters each, in the person’s order', async () => {
  const { made } = connection(() => ({
    AccountName: 'i:0#.f|membership|ann@lecercle.example',
    UserProfileProperties: [{ Key: 'SPS-MUILanguages', Value: 'nl-BE,fr-FR,fr-BE, en-US' }]
  }));
  expect((await sharePointProgramme(made).profile()).languages).toEqual(['nl', 'fr', 'en']);
});
