/** @jest-environment node */
import { HttpRequestError } from '@pnp/queryable';
import { ambassadors } from '../../lists/reading/ambassadors';
import type { Connection } from '../connection/connection';
import { sharePointProgramme } from './sharePointProgramme';

const rankedBy = ['Person', 'PrimaryCircle'] as const;

type Query = Readonly<Record<string, string>>;
type Raw = Readonly<Record<string, unknown>>;

/** A list of so many rows, as far as this reading asks SharePoint; `trouble` may refuse a question. */
const listOf = (count: number, trouble: (query: Query) => Promise<void> = async () => undefined) => {
  const asked: Query[] = [];
  const rowAt = (Id: number): Raw => ({
    Id,
    Title: `Person ${Id}`,
    PersonId: Id,
    Person: { Id, Title: `Person ${Id}`, Name: `login${Id}` },
    About: `About ${Id}`,
    PrimaryCircleId: Id % 7
  });
  const selected = (row: Raw, { $select = '' }: Query): Raw =>
    Object.fromEntries(
      $select.split(',').flatMap((name) => {
        const [column = ''] = name.split('/');
        return column in row ? [[column, row[column]]] : [];
      })
    );
  const connection: Connection = {
    site: '/sites/intranet',
    ask: async (path, query = {}) => {
      asked.push({ path, ...query });
      await trouble(query);
      const top = Number(query.$top);
      const [above = 0, upTo = Infinity] = (query.$filter?.match(/\d+/g) ?? []).map(Number);
      const all = Array.from({ length: count }, (_, at) => at + 1).filter((id) => id > above && id <= upTo);
      if (query.$orderby === 'ID desc') all.reverse();
      return {
        value: all.slice(0, top).map((id) => selected(rowAt(id), query)),
        ...(all.length > top ? { 'odata.nextLink': 'https://next' } : {})
      };
    },
    send: () => Promise.reject(new Error('The programme is only read.')),
    batch: () => Promise.reject(new Error('The programme is only read.'))
  };
  const lean = (): readonly Query[] => asked.filter(({ $select }) => $select?.includes('PersonId') === true);
  return { programme: sharePointProgramme(connection), asked, lean };
};

const ids = (rows: readonly { readonly id: number }[]): readonly number[] => rows.map(({ id }) => id);
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

test('a list of a thousand people is one request, in the order of ids, and nothing leads it', async () => {
  const { programme, asked } = listOf(1000);
  const whole = programme.inStages(ambassadors);
  const { leading } = whole;
  expect(ids(await whole)).toEqual(upTo(1000));
  expect(await leading).toBeUndefined();
  expect(asked).toHaveLength(1);
});

test('of a long list some columns come first, and the rest once they are done with: each row once, in order', async () => {
  const { programme, asked, lean } = listOf(12_345);
  const whole = programme.inStages(ambassadors);
  const { leading } = whole;
  const told = await leading;
  const known = (await told?.rows(rankedBy)) ?? [];
  expect(ids(known)).toEqual(upTo(12_345));
  expect(told?.wholeFrom).toBe(11_346);
  expect(known[0]).toMatchObject({ title: 'Person 1', primaryCircle: 1, about: '', person: { id: 1, login: '#1' } });
  expect(known[11_345]).toMatchObject({ about: 'About 11346', person: { login: 'login11346' } });
  // Its newest rows, and a page of columns for each 5,000 below: no row has been asked for twice.
  expect(asked).toHaveLength(4);
  expect(lean().map(({ $filter, $expand }) => [$filter, $expand])).toEqual([
    ['ID gt 0 and ID le 5000', undefined],
    ['ID gt 5000 and ID le 10000', undefined],
    ['ID gt 10000 and ID le 11345', undefined]
  ]);
  told?.done();
  const all = await whole;
  expect(ids(all)).toEqual(upTo(12_345));
  expect(all.every(({ about, person }) => about !== '' && person?.login.startsWith('login'))).toBe(true);
  expect(asked).toHaveLength(7);
});

test('whoever never says that they are done waits two seconds at most', async () => {
  jest.useFakeTimers();
  const { programme, asked } = listOf(1001);
  const whole = programme.inStages(ambassadors);
  const { leading } = whole;
  await (await leading)?.rows(rankedBy);
  expect(asked).toHaveLength(2);
  await jest.advanceTimersByTimeAsync(2000);
  jest.useRealTimers();
  expect(ids(await whole)).toEqual(upTo(1001));
});

test('where the columns are refused the list comes all the same', async () => {
  const { programme } = listOf(1001, async ({ $select }) => {
    if ($select?.includes('PersonId') === true)
      throw await HttpRequestError.init(new Response('{}', { status: 400, statusText: 'Bad Request' }));
  });
  const whole = programme.inStages(ambassadors);
  const { leading } = whole;
  const told = await leading;
  await expect(told?.rows(rankedBy)).rejects.toThrow();
  told?.done();
  expect(ids(await whole)).toEqual(upTo(1001));
});

test('a list that cannot be read at all leads nowhere, and says why', async () => {
  const { programme } = listOf(10, async () => {
    throw await HttpRequestError.init(new Response('{}', { status: 404 }));
  });
  const whole = programme.inStages(ambassadors);
  const { leading } = whole;
  await expect(whole).rejects.toMatchObject({ failure: { kind: 'missing', what: 'ambassadors' } });
  expect(await leading).toBeUndefined();
});
