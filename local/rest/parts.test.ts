import { fieldDefinition } from '../package/fieldXml.ts';
import { Bench, visitor } from './testing.ts';
import type { Sent } from './testing.ts';

const bench = new Bench({ fieldFromXml: fieldDefinition });
bench.insert('Lists/Circles', [
  { Title: 'Paie', Key: 'paie', Headcount: 30 },
  { Title: '<b> & co', Key: 'it' }
]);
bench.insert('Lists/Ambassadors', [
  {
    Title: 'Éva <3',
    Person: bench.site.userId(visitor('editor').login),
    PrimaryCircle: 1,
    OtherCircles: [1, 2],
    Topics: ['Teams', 'Word'],
    Since: '2026-06-30',
    Met: '2026-06-30T08:00:00Z',
    Visible: true,
    Link: { Url: 'https://a.example/?a=1&b=2', Description: 'A' },
    Score: 1234.5
  }
]);
const ambassadors = "/web/getList('/sites/intranet/Lists/Ambassadors')";
const item = `${ambassadors}/items(1)`;
const post = (path: string, body?: unknown, more: Sent = {}) =>
  bench.send(path, { method: 'POST', ...(body === undefined ? {} : { body }), ...more });

test('FieldValuesForEdit is what a form shows, and validateUpdateListItem takes it back unchanged', async () => {
  const { json } = await bench.send(`${item}/FieldValuesForEdit`);
  expect(json).toMatchObject({
    Title: 'Éva <3',
    Person: JSON.stringify([{ Key: visitor('editor').login }]),
    PrimaryCircle: '1;#Paie',
    OtherCircles: '1;#Paie;#2;#<b> & co',
    Topics: ';#Teams;#Word;#',
    Since: '30/06/2026',
    Met: '30/06/2026 10:00',
    Visible: '1',
    Link: 'https://a.example/?a=1&b=2, A',
    Score: '1234,5'
  });
  const names = [
    'Title',
    'Person',
    'PrimaryCircle',
    'OtherCircles',
    'Topics',
    'Since',
    'Met',
    'Visible',
    'Link',
    'Score'
  ];
  const before = (
    await bench.send(
      `${item}?$select=${names.filter((name) => !/Person|Circle/.test(name)).join(',')},PersonId,PrimaryCircleId,OtherCirclesId`
    )
  ).json;
  const formValues = names.map((name) => ({ FieldName: name, FieldValue: json[name] }));
  const answer = await post(`${item}/validateUpdateListItem`, { formValues, bNewDocumentUpdate: false });
  expect(answer.json.value.filter(({ HasException }: { HasException: boolean }) => HasException)).toEqual([]);
  const after = (
    await bench.send(
      `${item}?$select=${names.filter((name) => !/Person|Circle/.test(name)).join(',')},PersonId,PrimaryCircleId,OtherCirclesId`
    )
  ).json;
  expect({ ...after, 'odata.etag': '' }).toEqual({ ...before, 'odata.etag': '' });
});

test('FieldValuesAsHtml escapes texts and links lookups to their forms', async () => {
  const { json } = await bench.send(`${item}/fieldValuesAsHTML`);
  expect(json).toMatchObject({
    Title: 'Éva &lt;3',
    Link: '<a href="https://a.example/?a=1&amp;b=2">A</a>',
    OtherCircles: expect.stringMatching(
      /^<a href="[^"<]+ID=1">Paie<\/a>; <a href="[^"<]+ID=2">&lt;b&gt; &amp; co<\/a>$/
    )
  });
});

test('a lookup into a list that is hidden from somebody shows them no word of it', async () => {
  const read = async (as: 'owner' | 'reader') =>
    (await bench.send(`${item}/FieldValuesAsText?$select=PrimaryCircle`, { as })).json.PrimaryCircle;
  const circles = "/web/getList('/sites/intranet/Lists/Circles')";
  await post(`${circles}/breakRoleInheritance(copyRoleAssignments=false,clearSubscopes=true)`);
  await post(`${circles}/roleAssignments/addRoleAssignment(principalId=3,roleDefId=1073741829)`);
  expect([await read('owner'), await read('reader')]).toEqual(['Paie', '']);
  await post(`${circles}/resetRoleInheritance`);
  expect(await read('reader')).toBe('Paie');
});

test('parts of an item are picked by $select through $expand, two levels deep', async () => {
  const { json } = await bench.send(
    `${item}?$select=Id,FieldValuesAsText/Title,ParentList/Title,ParentList/RootFolder/ServerRelativeUrl,ParentList/ParentWeb/Url,ContentType/Name&$expand=FieldValuesAsText,ParentList,ParentList/RootFolder,ParentList/ParentWeb,ContentType`
  );
  expect(json.FieldValuesAsText).toMatchObject({ Title: 'Éva <3' });
  expect(json.FieldValuesAsText).not.toHaveProperty('Score');
  expect(json.ParentList).toMatchObject({
    Title: 'Ambassadeurs',
    RootFolder: { ServerRelativeUrl: '/sites/intranet/Lists/Ambassadors' },
    ParentWeb: { Url: 'http://localhost:4321/sites/intranet' }
  });
  expect(json.ParentList).not.toHaveProperty('Description');
  expect(json.ContentType).toMatchObject({ Name: 'Élément' });
  expect((await bench.send(`${item}?$select=ParentList/Nope&$expand=ParentList`)).status).toBe(400);
});

test('a further column of a lookup reads through the lookup, is not written, and goes with it', async () => {
  const own = new Bench({ fieldFromXml: fieldDefinition });
  own.insert('Lists/Circles', [{ Title: 'Paie', Key: 'paie' }]);
  own.insert('Lists/Ambassadors', [{ Title: 'É', PrimaryCircle: 1 }]);
  const field = `${ambassadors}/fields/getByInternalNameOrTitle('PrimaryCircle')`;
  const { Id } = (await own.send(field)).json;
  const added = await own.send(
    `${ambassadors}/fields/addDependentLookupField(displayName='Circle%3AKey',primaryLookupFieldId='${Id}',showField='Key')`,
    { method: 'POST' }
  );
  expect(added).toMatchObject({
    status: 201,
    json: { InternalName: 'Circle_x003a_Key', IsDependentLookup: true, PrimaryFieldId: Id, ReadOnlyField: true }
  });
  const read = await own.send(
    `${item}?$select=Circle_x003a_Key/Key,Circle_x003a_KeyId,FieldValuesAsText/Circle_x005f_x003a_x005f_Key&$expand=Circle_x003a_Key`
  );
  expect(read.status).toBe(400);
  expect(
    (await own.send(`${item}?$select=Circle_x003a_KeyId,Circle_x003a_Key/Key&$expand=Circle_x003a_Key`)).json
  ).toMatchObject({ Circle_x003a_KeyId: 1, Circle_x003a_Key: { Key: 'paie' } });
  expect((await own.send(`${item}/FieldValuesAsText`)).json).toMatchObject({
    Circle_x005f_x003a_Key: 'paie',
    PrimaryCircle: 'Paie'
  });
  const write = await own.send(item, {
    method: 'POST',
    body: { Circle_x003a_KeyId: 1 },
    headers: { 'x-http-method': 'MERGE', 'if-match': '*' }
  });
  expect(write.status).toBe(400);
  expect((await own.send(field)).json.DependentLookupInternalNames).toEqual(['Circle_x003a_Key']);
  await own.send(`${field}/deleteObject`, { method: 'POST' });
  expect((await own.send(`${ambassadors}/fields/getByInternalNameOrTitle('Circle_x003a_Key')`)).status).toBe(400);
  expect((await own.send(`${ambassadors}/items`)).json.value).toHaveLength(1);
});

test('a reserved id is given to no later row', async () => {
  const reserved = (await post(`${ambassadors}/reserveListItemId`)).json.value;
  const { Id } = (await post(`${ambassadors}/items`, { Title: 'next' })).json;
  expect(Id).toBe(reserved + 1);
  expect((await post(`${ambassadors}/reserveListItemId`, undefined, { as: 'reader' })).status).toBe(403);
});

test('a view is written as XML, and what would be lost of it is 501', async () => {
  const view = `${ambassadors}/views/getByTitle('All Items')`;
  const set = (viewXml: unknown) => post(`${view}/setViewXml`, { viewXml });
  const xml =
    '<View DisplayName="Tous"><Query><Where><Eq><FieldRef Name="Visible"/><Value Type="Boolean">1</Value></Eq></Where></Query><ViewFields><FieldRef Name="LinkTitle"/><FieldRef Name="Score"/></ViewFields><RowLimit Paged="TRUE">7</RowLimit></View>';
  expect((await set(xml)).status).toBe(200);
  const read = (await bench.send(`${ambassadors}/defaultView?$expand=ViewFields`)).json;
  expect(read).toMatchObject({ Title: 'Tous', RowLimit: 7, ViewFields: { Items: ['LinkTitle', 'Score'] } });
  expect(read.ViewQuery).toContain('<FieldRef Name="Visible"');
  expect((await bench.send(`${ambassadors}/defaultView/viewFields/schemaXml`)).json.value).toBe(
    '<FieldRef Name="LinkTitle" /><FieldRef Name="Score" />'
  );
  const again = `${ambassadors}/defaultView/setViewXml`;
  expect((await post(again, { viewXml: '<View><Aggregations Value="On"/></View>' })).status).toBe(501);
  expect((await post(again, { viewXml: '<View><ViewFields><FieldRef Name="Nope"/></ViewFields></View>' })).status).toBe(
    500
  );
  expect((await post(again, { viewXml: '<View>' })).status).toBe(500);
  expect((await post(again, { viewXml: xml }, { as: 'contributor' })).status).toBe(403);
});

test('a column that is deleted leaves the views too', async () => {
  const own = new Bench();
  await own.send(`${ambassadors}/defaultView/viewFields/addViewField('Score')`, { method: 'POST' });
  await own.send(`${ambassadors}/fields/getByInternalNameOrTitle('Score')/deleteObject`, { method: 'POST' });
  expect((await own.send(`${ambassadors}/defaultView/viewFields`)).json.Items).toEqual(['LinkTitle']);
});

test('forms have steady ids, and a column that a form leaves out says so in its schema', async () => {
  const forms = (await bench.send(`${ambassadors}/forms`)).json.value;
  expect(forms.map(({ FormType }: { FormType: number }) => FormType)).toEqual([4, 6, 8]);
  expect((await bench.send(`${ambassadors}/forms('${forms[1].Id}')`)).json).toMatchObject({
    ServerRelativeUrl: '/sites/intranet/Lists/Ambassadors/EditForm.aspx'
  });
  const score = `${ambassadors}/fields/getByInternalNameOrTitle('Score')`;
  expect((await post(`${score}/setShowInEditForm(false)`)).status).toBe(200);
  expect((await bench.send(score)).json.SchemaXml).toContain('ShowInEditForm="FALSE"');
  expect((await post(`${score}/setShowInEditForm('no')`)).status).toBe(400);
});

test('the columns of a content type are those of the list’s forms', async () => {
  const types = (await bench.send(`${ambassadors}/contentTypes`)).json.value;
  const type = `${ambassadors}/contentTypes('${types[0].StringId}')`;
  const links = (await bench.send(`${type}/fieldLinks`)).json.value;
  expect(links.map(({ Name }: { Name: string }) => Name).slice(0, 3)).toEqual(['Title', 'ContentType', 'Person']);
  expect((await bench.send(`${type}/fieldLinks(guid'${links[0].Id}')`)).json).toMatchObject({
    Name: 'Title',
    Required: true
  });
  expect((await bench.send(`${type}/fields?$filter=InternalName eq 'Score'`)).json.value).toHaveLength(1);
  expect((await bench.send(`${type}/parent`)).json).toMatchObject({ StringId: '0x01' });
});

test('a list’s etag tells its version: a stale one is refused, and none at all is too', async () => {
  const etag = async () => String((await bench.send(ambassadors)).headers['etag']);
  const merge = (match?: string) =>
    post(
      ambassadors,
      { Description: 'x' },
      { headers: { 'x-http-method': 'MERGE', ...(match === undefined ? {} : { 'if-match': match }) } }
    );
  const before = await etag();
  expect((await merge(before)).status).toBe(204);
  expect(await etag()).not.toBe(before);
  expect((await merge(before)).status).toBe(412);
  expect((await merge()).status).toBe(412);
  expect((await merge('*')).status).toBe(204);
});
