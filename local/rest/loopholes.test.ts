import { Bench, visitor } from './testing.ts';

const list = "/web/lists/getByTitle('Ambassadeurs')";
const items = `${list}/items`;

const add = (bench: Bench, body: object) => bench.send(items, { method: 'POST', as: 'contributor', body });
const stamped = (bench: Bench) =>
  bench.send(`${list}/AddValidateUpdateItemUsingPath()`, {
    method: 'POST',
    as: 'contributor',
    body: {
      formValues: [
        { FieldName: 'Title', FieldValue: 'forged' },
        { FieldName: 'Author', FieldValue: JSON.stringify([{ Key: visitor('owner').login }]) },
        { FieldName: 'Created', FieldValue: '06/06/2020' }
      ],
      bNewDocumentUpdate: true
    }
  });
const rows = async (bench: Bench) =>
  (await bench.send(`${items}?$select=Id,Title,AuthorId,Created,owshiddenversion`)).json.value;

test('a contributor stamps nobody’s name and draws no id, unless a loophole is open', async () => {
  const bench = new Bench();
  const refusals = (await stamped(bench)).json.value.filter((one: { HasException: boolean }) => one.HasException);
  expect(refusals).toHaveLength(2);
  expect((await add(bench, { Title: 'next', Id: 40 })).json.Id).toBe(1);
  expect(await rows(bench)).toHaveLength(1);
});

test('with stamp, a row is made in another name and at another moment, in its first version', async () => {
  const bench = new Bench({ loopholes: ['stamp'] });
  const owner = bench.site.userId(visitor('owner').login);
  expect((await stamped(bench)).status).toBe(200);
  expect(await rows(bench)).toMatchObject([
    { Title: 'forged', AuthorId: owner, Created: expect.stringMatching(/^2020-06-0[56]/), owshiddenversion: 1 }
  ]);
  expect((await add(bench, { Title: 'next', Id: 40 })).json.Id).toBe(2);
});

test('with draw, a row comes under a free id long after its neighbours, or before them; a taken one is refused', async () => {
  const bench = new Bench({ loopholes: ['draw'] });
  const { Id: drawn } = (await add(bench, { Title: 'drawn' })).json;
  await bench.send(`${items}(${drawn})`, {
    method: 'POST',
    as: 'contributor',
    headers: { 'x-http-method': 'DELETE', 'if-match': '*' }
  });
  await add(bench, { Title: 'meanwhile' });
  bench.now = new Date(bench.now.getTime() + 60_000);
  expect((await add(bench, { Title: 'late', Id: drawn })).json.Id).toBe(drawn);
  const late = await rows(bench);
  expect(late.map(({ Title }: { Title: string }) => Title)).toEqual(['late', 'meanwhile']);
  expect(late[0].Created > late[1].Created).toBe(true);
  expect((await add(bench, { Title: 'ahead', Id: 70 })).json.Id).toBe(70);
  expect((await add(bench, { Title: 'next' })).json.Id).toBe(71);
  expect((await add(bench, { Title: 'again', Id: 70 })).status).toBe(400);
  expect((await stamped(bench)).json.value[1].HasException).toBe(true);
});
