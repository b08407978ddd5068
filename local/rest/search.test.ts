import { Bench } from './testing.ts';

const bench = new Bench();
const search = (words: string, more: object = {}) => bench.send(`/search/query?querytext='${words}'&rowlimit=5`, more);

beforeAll(async () => {
  await bench.send('/web/lists', { method: 'POST', body: { Title: 'Notes', BaseTemplate: 100 } });
  for (const Title of ['Vélo électrique', "L'autre vélo", 'Train'])
    await bench.send("/web/lists/getByTitle('Notes')/items", { method: 'POST', body: { Title } });
});

const rowsOf = (json: {
  readonly PrimaryQueryResult: {
    readonly RelevantResults: {
      readonly TotalRows: number;
      readonly Table: {
        readonly Rows: readonly { readonly Cells: readonly { readonly Key: string; readonly Value: string }[] }[];
      };
    };
  };
}) =>
  json.PrimaryQueryResult.RelevantResults.Table.Rows.map(
    ({ Cells }) => Cells.find(({ Key }) => Key === 'Title')?.Value
  );

test('all words have to be there, in whichever case; the end of one may be left open', async () => {
  expect(rowsOf((await search('VÉLO')).json)).toEqual(['Vélo électrique', "L'autre vélo"]);
  expect(rowsOf((await search('vélo élec*')).json)).toEqual(['Vélo électrique']);
  expect(rowsOf((await search("l''autre")).json)).toEqual(["L'autre vélo"]);
  expect(rowsOf((await search('vélo train')).json)).toEqual([]);
});

test('the same as a body', async () => {
  const body = { request: { Querytext: 'vélo', RowLimit: 1 } };
  const { json } = await bench.send('/search/postquery', { method: 'POST', body });
  expect(rowsOf(json)).toEqual(['Vélo électrique']);
  expect(json.PrimaryQueryResult.RelevantResults.TotalRows).toBe(2);
});

test('whoever may not open the list finds nothing of it', async () => {
  const list = "/web/lists/getByTitle('Notes')";
  await bench.send(`${list}/breakRoleInheritance(copyRoleAssignments=false,clearSubscopes=true)`, { method: 'POST' });
  expect(rowsOf((await search('vélo', { as: 'reader' })).json)).toEqual([]);
  expect(rowsOf((await search('vélo')).json)).toHaveLength(2);
});

test('OData 4.0 is an error, what is not built says so, and nothing to look for is a bad request', async () => {
  const v4 = { headers: { 'odata-version': '4.0', accept: 'application/json;odata.metadata=minimal' } };
  expect((await search('vélo', v4)).status).toBe(500);
  expect((await search('Title:vélo')).status).toBe(501);
  expect((await search('vélo OR train')).status).toBe(501);
  expect((await search('')).status).toBe(400);
});
