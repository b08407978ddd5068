import { Bench } from './testing.ts';

const bench = new Bench();
const items = "/web/lists/getByTitle('Cercles')/items";
bench.insert('Lists/Circles', [
  { Title: 'Paie', Key: 'paie', Headcount: 30 },
  { Title: 'IT', Key: 'it', Parent: 1 }
]);

test('Accept: application/json is OData 3 with minimal metadata', async () => {
  const { json, headers } = await bench.send(`${items}?$select=Title&$top=1`);
  expect(headers['content-type']).toBe('application/json;odata=minimalmetadata;streaming=true;charset=utf-8');
  expect(Object.keys(json)).toEqual(['odata.metadata', 'odata.nextLink', 'value']);
  expect(json.value[0]).toMatchObject({ 'odata.type': 'SP.Data.CirclesListItem', 'odata.etag': '"1"', Title: 'Paie' });
  expect(json.value[0]['odata.editLink']).toMatch(/^Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(1\)$/);
});

test('nometadata drops the annotations and keeps the next link', async () => {
  const { json } = await bench.send(`${items}?$select=Title&$top=1`, {
    headers: { accept: 'application/json;odata=nometadata' }
  });
  expect(Object.keys(json)).toEqual(['odata.nextLink', 'value']);
  expect(json.value).toEqual([{ Title: 'Paie' }]);
});

test('verbose wraps in d, results and __metadata, with __next', async () => {
  const { json } = await bench.send(`${items}?$select=Title,Parent/Title&$expand=Parent&$top=1`, {
    headers: { accept: 'application/json;odata=verbose' }
  });
  expect(json.d.__next).toContain('%24skiptoken=');
  expect(json.d.results[0].__metadata).toMatchObject({ etag: '"1"', type: 'SP.Data.CirclesListItem' });
  expect(json.d.results[0].Parent).toHaveProperty('__deferred.uri');
});

test('OData-Version 4.0 gives names with an at sign, and the etag even without metadata', async () => {
  const four = { 'odata-version': '4.0', accept: 'application/json;odata.metadata=minimal' };
  const { json } = await bench.send(`${items}?$select=Title&$top=1`, { headers: four });
  expect(Object.keys(json)).toEqual(['@odata.context', 'value', '@odata.nextLink']);
  expect(json.value[0]).toMatchObject({ '@odata.type': '#SP.Data.CirclesListItem', '@odata.etag': '"1"' });
  const none = await bench.send(`${items}?$select=Title&$top=1`, {
    headers: { ...four, accept: 'application/json;odata.metadata=none' }
  });
  expect(none.json.value).toEqual([{ '@odata.etag': '"1"', Title: 'Paie' }]);
});

test('an error has the shape of its caller: two levels in OData 3, verbose as error, plain text in OData 4', async () => {
  const path = `${items}(99)`;
  const message = 'Item does not exist. It may have been deleted by another user.';
  const code = '-2130575338, System.ArgumentException';
  expect((await bench.send(path)).json).toEqual({
    'odata.error': { code, message: { lang: 'en-US', value: message } }
  });
  const verbose = await bench.send(path, { headers: { accept: 'application/json;odata=verbose' } });
  expect(verbose.json).toEqual({ error: { code, message: { lang: 'en-US', value: message } } });
  const four = await bench.send(path, { headers: { 'odata-version': '4.0' } });
  expect(four.json).toEqual({ error: { code, message } });
});

test('a caller that does not accept JSON gets 406 and XML, never silent JSON', async () => {
  for (const accept of ['*/*', 'text/html', 'application/atom+xml', '']) {
    const answer = await bench.send(items, { headers: { accept } });
    expect(answer.status).toBe(406);
    expect(answer.text).toContain('<m:error');
  }
});

test('a lookup without a value leaves only its link when it is expanded', async () => {
  const { json } = await bench.send(`${items}?$select=Id,Parent/Title&$expand=Parent`);
  expect(json.value[0]).not.toHaveProperty('Parent');
  expect(json.value[0]).toHaveProperty(['Parent@odata.navigationLinkUrl']);
  expect(json.value[1].Parent).toMatchObject({ 'odata.type': 'SP.Data.CirclesListItem', Title: 'Paie' });
});

test('a property has an address of its own', async () => {
  const { json } = await bench.send('/web/title');
  expect(json).toMatchObject({ value: 'Intranet' });
  const verbose = await bench.send('/Web/Title', { headers: { accept: 'application/json;odata=verbose' } });
  expect(verbose.json).toEqual({ d: { Title: 'Intranet' } });
});

test('the web tells its language, zone and address', async () => {
  expect((await bench.send('/web?$select=Language,ServerRelativeUrl,Url')).json).toMatchObject({
    Language: 1036,
    ServerRelativeUrl: '/sites/intranet',
    Url: 'http://localhost:4321/sites/intranet'
  });
  const zone = await bench.send('/web/regionalsettings/timezone');
  expect(zone.json).toMatchObject({ Id: 3, Information: { Bias: -60, DaylightBias: -60, StandardBias: 0 } });
});

test('a list and a field tell what forms need', async () => {
  const { json } = await bench.send(
    "/web/getList('/sites/intranet/lists/circles')?$select=Title,ItemCount,ListItemEntityTypeFullName,EffectiveBasePermissions"
  );
  expect(json).toMatchObject({ Title: 'Cercles', ItemCount: 2, ListItemEntityTypeFullName: 'SP.Data.CirclesListItem' });
  expect(json.EffectiveBasePermissions).toEqual({ High: '2147483647', Low: '4294967295' });
  const field = await bench.send(
    "/web/lists/getByTitle('Cercles')/fields/getByInternalNameOrTitle('Kind')?$select=Choices,TypeAsString"
  );
  expect(field.json).toMatchObject({ Choices: ['Ligne métier', 'Support'], TypeAsString: 'Choice' });
  const parent = await bench.send(
    "/web/lists/getByTitle('Cercles')/fields?$filter=TypeAsString eq 'Lookup' and InternalName eq 'Parent'"
  );
  expect(parent.json.value[0]).toMatchObject({ LookupField: 'Title', AllowMultipleValues: false });
  const missing = await bench.send("/web/lists/getByTitle('Cercles')/fields/getByInternalNameOrTitle('Nope')");
  expect([missing.status, missing.json['odata.error'].code]).toEqual([400, '-2147024809, System.ArgumentException']);
  const probe = await bench.send("/web/lists/getByTitle('Cercles')/fields?$filter=InternalName eq 'Nope'");
  expect(probe.json.value).toEqual([]);
});

test('somebody without a profile is null, not missing', async () => {
  const { status, json } = await bench.send(
    "/sp.userprofiles.peoplemanager/getpropertiesfor(@v)?@v='i:0%23.f|membership|nobody@x.be'"
  );
  expect([status, json['odata.null']]).toEqual([200, true]);
});

test('a storage entity that nobody set is null', async () => {
  const { status, json } = await bench.send("/web/GetStorageEntity('DigitalAmbassadorsSite')");
  expect([status, json['odata.null']]).toEqual([200, true]);
});
