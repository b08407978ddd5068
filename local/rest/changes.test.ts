import { parseXml } from '../xml/xml.ts';
import { Bench } from './testing.ts';
import type { Sent } from './testing.ts';

const bench = new Bench();
const list = "/web/lists/getByTitle('Cercles')";
const everything = { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true };
const token = async () => (await bench.send(`${list}/CurrentChangeToken`)).json.StringValue as string;
const changes = async (query: object, more: Sent = {}) =>
  bench.send(`${list}/getchanges`, { method: 'POST', body: { query }, ...more });
const since = async (query: object, more: Sent = {}) =>
  bench.send(`${list}/getlistitemchangessincetoken`, { method: 'POST', body: { query }, ...more });
const add = async (key: string, more: Sent = {}) =>
  (await bench.send(`${list}/items`, { method: 'POST', body: { Title: key, Key: key }, ...more })).json.Id as number;
const touch = async (path: string, headers: Readonly<Record<string, string>> = {}, body?: unknown) =>
  bench.send(`${list}/items(${path}`, { method: 'POST', headers, ...(body === undefined ? {} : { body }) });

test('each change of a row has its token, its type, its moment and who made it', async () => {
  const before = await token();
  expect(before).toMatch(/^1;3;[0-9a-f-]{36};\d{18};\d+$/);
  const id = await add('one', { as: 'contributor' });
  await touch(`${id})`, { 'x-http-method': 'MERGE', 'if-match': '*' }, { Headcount: 2 });
  const between = await token();
  const { json } = await touch(`${id})/recycle`);
  await bench.send(`/web/recycleBin('${json.value}')/restore()`, { method: 'POST' });
  const other = await add('two');
  await touch(`${other})`, { 'x-http-method': 'DELETE', 'if-match': '*' });
  const all = (await changes({ ...everything, ChangeTokenStart: { StringValue: before } })).json.value;
  expect(all.map((one: { ItemId: number; ChangeType: number }) => [one.ItemId, one.ChangeType])).toEqual([
    [id, 1],
    [id, 2],
    [id, 3],
    [id, 7],
    [other, 1],
    [other, 3]
  ]);
  expect(all[0]).toMatchObject({
    'odata.type': 'SP.ChangeItem',
    Editor: 'Cas Contributor',
    Time: '2026-11-24T10:00:00Z',
    ServerRelativeUrl: `/sites/intranet/Lists/Circles/${id}_.000`
  });
  const rest = await changes({ ...everything, ChangeTokenStart: { StringValue: between } }, { as: 'reader' });
  expect(rest.json.value).toHaveLength(4);
  expect(
    (
      await changes({
        ...everything,
        ChangeTokenStart: { StringValue: before },
        ChangeTokenEnd: { StringValue: between }
      })
    ).json.value
  ).toHaveLength(2);
  const last = await changes({ Item: true, DeleteObject: true, LatestFirst: true, FetchLimit: 1 });
  expect(last.json.value.map(({ ItemId }: { ItemId: number }) => ItemId)).toEqual([other]);
  expect((await changes({ Add: true })).json.value).toEqual([]);
});

test('a token of another list, or of none, is refused; what is not recorded is 501', async () => {
  const foreign = (await token()).replace(/^(1;3;)[0-9a-f-]{36}/, '$100000000-0000-0000-0000-000000000000');
  for (const StringValue of [foreign, 'nonsense'])
    expect((await changes({ ...everything, ChangeTokenStart: { StringValue } })).json['odata.error'].code).toBe(
      '-2146233086, System.ArgumentOutOfRangeException'
    );
  expect((await changes({ ...everything, Field: true })).status).toBe(501);
  expect((await changes({ ...everything, Nope: true })).status).toBe(400);
  expect((await changes(everything, { as: 'outsider' })).status).toBe(403);
});

test('GetListItemChangesSinceToken is XML: at first the list and its rows, then what changed', async () => {
  const own = new Bench();
  own.insert('Lists/Circles', [{ Title: "L'équipe <1>", Key: 'a', Headcount: 15, Parent: null }]);
  own.insert('Lists/Circles', [{ Title: 'Deux', Key: 'b', Parent: 1 }]);
  const ask = async (query: object, as: 'owner' | 'contributor' = 'contributor') => {
    const { status, text, headers } = await own.send(`${list}/getlistitemchangessincetoken`, {
      method: 'POST',
      as,
      body: { query }
    });
    expect([status, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
    const [items] = parseXml(text).children;
    const [told, data] = items?.children ?? [];
    return { told, rows: data?.children.map(({ attributes }) => attributes) ?? [] };
  };
  const first = await ask({
    ViewFields: '<ViewFields><FieldRef Name="Title"/><FieldRef Name="Headcount"/><FieldRef Name="Parent"/></ViewFields>'
  });
  expect(first.told?.children[0]?.name).toBe('List');
  expect(first.rows[0]).toMatchObject({ ows_ID: '1', ows_Title: "L'équipe <1>", ows_Headcount: '15.0000000000000' });
  expect(first.rows[1]).toMatchObject({ ows_Parent: "1;#L'équipe <1>", ows_owshiddenversion: '1' });
  const ChangeToken = first.told?.attributes['LastChangeToken'];
  await own.send(`${list}/items(1)`, { method: 'DELETE', headers: { 'if-match': '*' } });
  await own.send(`${list}/items`, { method: 'POST', body: { Title: 'Trois', Key: 'c' } });
  const second = await ask({ ChangeToken });
  expect(second.told?.children.map(({ attributes, text }) => [attributes['ChangeType'], text])).toEqual([
    ['Delete', '1']
  ]);
  expect(second.rows.map(({ ows_Title }) => ows_Title)).toEqual(['Trois']);
  const query = '<Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">deux</Value></Eq></Where></Query>';
  expect((await ask({ Query: query })).rows).toHaveLength(1);
});

test('item-level security hides changes of other people’s rows', async () => {
  const own = new Bench();
  own.site.secureItems('Lists/Circles', { read: 2, write: 2 });
  for (const as of ['owner', 'contributor'] as const)
    await own.send(`${list}/items`, { method: 'POST', as, body: { Title: as, Key: as } });
  const seen = async (as: 'contributor' | 'editor') =>
    (await own.send(`${list}/getchanges`, { method: 'POST', as, body: { query: everything } })).json.value.length;
  expect([await seen('contributor'), await seen('editor')]).toEqual([1, 2]);
  expect((await since({ Nope: 1 })).status).toBe(400);
});
