import { Bench } from './testing.ts';
import type { Sent } from './testing.ts';

const bench = new Bench();
const circles = "/web/lists/getByTitle('Cercles')/items";
const items = "/web/lists/getByTitle('Ambassadeurs')/items";
bench.insert('Lists/Circles', [
  { Title: 'Paie', Key: 'paie' },
  { Title: 'IT', Key: 'it' }
]);
const post = async (body: unknown, more: Sent = {}) => bench.send(items, { method: 'POST', body, ...more });
const refusal = async (body: unknown, more: Sent = {}) => {
  const { status, json } = await post(body, more);
  return [status, json['odata.error']?.code, json['odata.error']?.message.value];
};
const verbose = { accept: 'application/json;odata=verbose', 'content-type': 'application/json;odata=verbose' };
const client = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';

test('POST answers 201 with the whole item, its address and its etag; the server decides author and dates', async () => {
  bench.now = new Date('2026-11-24T11:00:00Z');
  const { status, headers, json } = await post(
    {
      Title: 'Éva',
      PrimaryCircleId: 1,
      OtherCirclesId: [1, 2],
      Topics: ['Teams'],
      Link: { Url: 'https://a.be', Description: 'A' }
    },
    { as: 'editor' }
  );
  expect(status).toBe(201);
  expect(headers['etag']).toMatch(/^"[0-9a-f-]{36},1"$/);
  expect(String(headers['location'])).toMatch(/Items\(1\)$/);
  expect(json).toMatchObject({
    'odata.etag': '"1"',
    Id: 1,
    PrimaryCircleId: 1,
    OtherCirclesId: [1, 2],
    Topics: ['Teams'],
    Visible: true,
    Link: { Url: 'https://a.be', Description: 'A' },
    Created: '2026-11-24T11:00:00Z',
    AuthorId: 8
  });
});

test('neither a required title nor the vocabulary of a choice is checked', async () => {
  expect((await post({})).status).toBe(201);
  expect((await post({ Topics: ['Nobody declared this'] })).status).toBe(201);
});

test('an unknown property is refused and nothing is written', async () => {
  const before = bench.site.items.count(bench.site.lists.byTitle('Ambassadeurs')!);
  const text = (name: string) =>
    `The property '${name}' does not exist on type 'SP.Data.AmbassadorsListItem'. Make sure to only use property names that are defined by the type.`;
  expect(await refusal({ Title: 'x', Nope: 1 })).toEqual([400, client, text('Nope')]);
  expect(await refusal({ Title: 'x', PrimaryCircle: 1 })).toEqual([400, client, text('PrimaryCircle')]);
  expect(await refusal({ __metadata: { type: 'SP.Data.AmbassadorsListItem' } })).toEqual([
    400,
    client,
    text('__metadata')
  ]);
  expect(bench.site.items.count(bench.site.lists.byTitle('Ambassadeurs')!)).toBe(before);
});

test('a verbose body carries __metadata and writes many values as results', async () => {
  const body = { __metadata: { type: 'SP.Data.AmbassadorsListItem' }, Title: 'v', OtherCirclesId: { results: [2] } };
  const { status, json } = await post(body, { headers: verbose });
  expect([status, json.d.OtherCirclesId.results]).toEqual([201, [2]]);
  expect((await post({ OtherCirclesId: [2] }, { headers: verbose })).status).toBe(400);
  expect((await post({ OtherCirclesId: { results: [2] } })).status).toBe(400);
  expect(
    (
      await post(
        { 'OtherCirclesId@odata.type': 'Collection(Edm.Int32)', OtherCirclesId: [2] },
        { headers: { 'odata-version': '4.0' } }
      )
    ).status
  ).toBe(201);
});

test.each([
  [{ Score: 'many' }, 'Edm.Double'],
  [{ Title: true }, 'Edm.String'],
  [{ Visible: 'yes' }, 'Edm.Boolean'],
  [{ PrimaryCircleId: 'one' }, 'Edm.Int32'],
  [{ Met: '30/06/2026' }, 'Edm.DateTime']
])('a value of the wrong type is refused: %j', async (body, type) => {
  const [status, code, text] = await refusal(body);
  expect([status, code]).toEqual([400, client]);
  expect(text).toContain(`Cannot convert a primitive value to the expected type '${type}'.`);
});

test('a link as a text is refused; in OData 4 a date needs its offset', async () => {
  expect((await refusal({ Link: 'https://a.be' }))[0]).toBe(400);
  const { status, json } = await post({ Met: '2026-06-30T08:00:00' }, { headers: { 'odata-version': '4.0' } });
  expect([status, json.error.message]).toEqual([
    400,
    "Cannot convert the literal '2026-06-30T08:00:00' to the expected type 'Edm.DateTimeOffset'."
  ]);
});

test('a date-only column keeps midnight of the web’s day', async () => {
  const { json } = await post({ Since: '2026-06-30T00:00:00Z' });
  expect(json.Since).toBe('2026-06-29T22:00:00Z');
  const winter = await post({ Since: '2026-01-15T12:00:00+01:00' });
  expect(winter.json.Since).toBe('2026-01-14T23:00:00Z');
});

test('text that is too long, a missing lookup target and a double value are refused with SharePoint’s own words', async () => {
  expect(await refusal({ Role: 'x'.repeat(21) })).toEqual([
    500,
    '-2130575336, Microsoft.SharePoint.SPException',
    'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'
  ]);
  expect((await refusal({ PrimaryCircleId: 99 }))[0]).toBe(500);
  const { status, json } = await bench.send(circles, { method: 'POST', body: { Title: 'Bis', Key: 'PAIE' } });
  expect([status, json['odata.error']]).toEqual([
    500,
    {
      code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      message: {
        lang: 'en-US',
        value:
          'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Key].'
      }
    }
  ]);
});

test('what the server decides cannot be written', async () => {
  for (const body of [{ AuthorId: 9 }, { Created: '2020-01-01T00:00:00Z' }, { EditorId: 9 }])
    expect((await refusal(body))[0]).toBe(400);
});

test('a MERGE needs the etag: it answers 204 with the next one, or 412 with both', async () => {
  const { json, headers } = await post({ Title: 'a' });
  const path = `${items}(${json.Id})`;
  const merge = (etag: string | undefined, more: Sent = {}) =>
    bench.send(path, {
      method: 'POST',
      body: { Title: 'b' },
      ...more,
      headers: { 'x-http-method': 'MERGE', ...(etag === undefined ? {} : { 'if-match': etag }) }
    });
  const first = await merge('"1"');
  expect([first.status, first.text, String(first.headers['etag']).endsWith(',2"')]).toEqual([204, '', true]);
  expect((await merge(String(headers['etag']).replace(',1', ',2'))).status).toBe(204);
  expect((await merge('*')).status).toBe(204);
  const stale = await merge('"1"');
  expect(stale.status).toBe(412);
  expect(stale.json['odata.error'].message.value).toMatch(
    /^The request ETag value '"1"' does not match the object's ETag value '"[0-9a-f-]{36},4"'\.$/
  );
  const none = await merge(undefined);
  expect([none.status, none.json['odata.error'].message.value.startsWith("The request ETag value ''")]).toEqual([
    412,
    true
  ]);
  expect(
    (await bench.send(path, { method: 'PATCH', body: { Role: 'r' }, headers: { 'if-match': '"4"' } })).status
  ).toBe(204);
  expect((await bench.send(`${path}?$select=Title,Role`)).json).toMatchObject({ Title: 'b', Role: 'r' });
  expect((await bench.send(path, { method: 'PUT', body: { Title: 'c' }, headers: { 'if-match': '*' } })).status).toBe(
    204
  );
  expect((await bench.send(`${path}?$select=Title,Role,OData__UIVersionString`)).json).toMatchObject({
    Title: 'c',
    Role: null,
    OData__UIVersionString: '6.0'
  });
});

test('DELETE is for good, recycle fills the bin, and ids are never given twice', async () => {
  const { json } = await post({ Title: 'gone' });
  const gone = await bench.send(`${items}(${json.Id})`, { method: 'DELETE', headers: { 'if-match': '*' } });
  expect([gone.status, gone.text]).toEqual([200, '']);
  const bin = () => bench.site.database.prepare('SELECT count(*) AS n FROM recycled').get()?.['n'];
  expect(bin()).toBe(0);
  const again = await post({ Title: 'recycled' });
  expect(again.json.Id).toBe(json.Id + 1);
  const recycled = await bench.send(`${items}(${again.json.Id})/recycle`, { method: 'POST' });
  expect([recycled.status, recycled.json.value]).toEqual([200, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  expect(bin()).toBe(1);
  expect((await bench.send(`${items}(${again.json.Id})`)).status).toBe(404);
});

test('what was recycled can be seen by whoever threw it away, and put back', async () => {
  const { json } = await post({ Title: 'back soon', PrimaryCircleId: 1 }, { as: 'contributor' });
  const { json: bin } = await bench.send(`${items}(${json.Id})/recycle`, { method: 'POST', as: 'contributor' });
  const path = `/web/recyclebin('${bin.value}')`;
  expect((await bench.send(path, { as: 'contributor' })).json).toMatchObject({
    Title: 'back soon',
    DeletedByName: 'Cas Contributor'
  });
  expect((await bench.send(path, { as: 'editor' })).status).toBe(404);
  expect((await bench.send(`${path}/restore()`, { method: 'POST', as: 'contributor' })).status).toBe(200);
  expect((await bench.send(`${items}(${json.Id})`)).json).toMatchObject({ Title: 'back soon', PrimaryCircleId: 1 });
  expect((await bench.send(path, { as: 'contributor' })).status).toBe(404);
});

test('a column whose values are there twice cannot be made unique', async () => {
  const field = "/web/lists/getByTitle('Ambassadeurs')/fields/getByInternalNameOrTitle('Role')";
  for (const Title of ['one', 'two']) await post({ Title, Role: 'same' });
  const body = { Indexed: true, EnforceUniqueValues: true };
  const { status, json } = await bench.send(field, { method: 'POST', body, headers: { 'x-http-method': 'MERGE' } });
  expect([status, json['odata.error'].code]).toEqual([
    500,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException'
  ]);
  expect((await bench.send(`${field}?$select=EnforceUniqueValues`)).json.EnforceUniqueValues).toBe(false);
});

test('an empty body and broken JSON are refused', async () => {
  expect(await refusal(undefined)).toEqual([
    400,
    client,
    "A node of type 'EndOfInput' was read from the JSON reader when trying to read the start of an entry. A 'StartObject' node was expected."
  ]);
  for (const body of ['{"Title":', '[1]', '"x"', 'null']) expect((await post(body)).status).toBe(400);
});

test('a write without a digest, with another person’s or an old one is 403', async () => {
  const send = (digest: string | undefined, as: 'owner' | 'editor' = 'owner') =>
    post({ Title: 'd' }, { bare: true, as, headers: digest === undefined ? {} : { 'x-requestdigest': digest } });
  const mine = await bench.digest('owner');
  expect(mine).toMatch(/^0x[0-9A-F]{128},\d{2} \w{3} \d{4} \d\d:\d\d:\d\d -0000$/);
  expect((await send(mine)).status).toBe(201);
  const refused = await send(undefined);
  expect([refused.status, refused.json['odata.error'].code]).toEqual([
    403,
    '-2130575251, Microsoft.SharePoint.SPException'
  ]);
  expect((await send(mine, 'editor')).status).toBe(403);
  expect((await send(mine.replace(/0x./, '0x_'))).status).toBe(403);
  const before = bench.now;
  // It names whole seconds, and is good through the last one of its half hour.
  const made = Date.parse(mine.slice(mine.indexOf(',') + 1));
  bench.now = new Date(made + 1_800_000);
  expect((await send(mine)).status).toBe(201);
  bench.now = new Date(made + 1_800_001);
  const aged = await send(mine);
  expect([aged.status, aged.json['odata.error'].code]).toEqual([403, '-2130575252, Microsoft.SharePoint.SPException']);
  // Whose it is comes before how old it is.
  expect((await send(mine, 'editor')).json['odata.error'].code).toContain('-2130575251');
  bench.now = before;
  expect((await post({ Title: 'bearer' }, { bare: true, headers: { authorization: 'Bearer x' } })).status).toBe(201);
});

test('a field takes an index where SharePoint keeps one, and says false where it does not', async () => {
  const field = "/web/lists/getByTitle('Ambassadeurs')/fields/getByInternalNameOrTitle";
  const merge = (name: string, body: object) =>
    bench.send(`${field}('${name}')`, { method: 'POST', body, headers: { 'x-http-method': 'MERGE' } });
  expect((await merge('Role', { Indexed: true })).status).toBe(204);
  expect((await bench.send(`${field}('Role')?$select=Indexed`)).json.Indexed).toBe(true);
  expect((await merge('Topics', { Indexed: true })).status).toBe(204);
  expect((await bench.send(`${field}('Topics')?$select=Indexed`)).json.Indexed).toBe(false);
  expect((await merge('Role', { Nonsense: true })).status).toBe(400);
});
