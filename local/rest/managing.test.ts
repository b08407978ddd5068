import { fieldDefinition } from '../package/fieldXml.ts';
import { Bench, visitor } from './testing.ts';
import type { Sent } from './testing.ts';

const bench = new Bench({ fieldFromXml: fieldDefinition });
const circles = "/web/lists/getByTitle('Cercles')";
const post = async (path: string, body?: unknown, more: Sent = {}) =>
  bench.send(path, { method: 'POST', ...(body === undefined ? {} : { body }), ...more });
const merge = async (path: string, body: unknown) =>
  post(path, body, { headers: { 'x-http-method': 'MERGE', 'if-match': '*' } });

test('a list goes to the recycle bin with its rows and comes back with them', async () => {
  const own = new Bench();
  own.insert('Lists/Circles', [{ Title: 'Paie', Key: 'paie' }]);
  const recycled = await own.send(`${circles}/recycle`, { method: 'POST', as: 'editor' });
  expect([recycled.status, recycled.json.value]).toEqual([200, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  expect((await own.send(circles)).status).toBe(404);
  expect((await own.send('/web/recycleBin')).json.value).toMatchObject([
    { Title: 'Cercles', ItemType: 4, LeafName: 'Circles' }
  ]);
  const bin = `/web/recycleBin('${recycled.json.value}')`;
  await own.send('/web/lists', { method: 'POST', body: { Title: 'Cercles', BaseTemplate: 100 } });
  expect((await own.send(`${bin}/restore()`, { method: 'POST' })).status).toBe(500);
  await own.send(circles, { method: 'DELETE', headers: { 'if-match': '*' } });
  expect((await own.send(`${bin}/restore()`, { method: 'POST' })).status).toBe(200);
  expect((await own.send(`${circles}/items`)).json.value).toMatchObject([{ Title: 'Paie' }]);
  expect((await own.send('/web/recycleBin')).json.value).toEqual([]);
  expect((await own.send(`${circles}/recycle`, { method: 'POST', as: 'contributor' })).status).toBe(403);
});

test('what SharePoint would keep and this would forget is 501, not a silent yes', async () => {
  for (const body of [{ EnableMinorVersions: true }, { ForceCheckout: true }, { IrmEnabled: true }])
    expect((await merge(circles, body)).status).toBe(501);
  expect((await merge(circles, { EnableModeration: false, Description: 'x' })).status).toBe(204);
  const field = `${circles}/fields/getByTitle('Headcount')`;
  for (const body of [{ FieldTypeKind: 2 }, { CustomFormatter: '{}' }])
    expect((await merge(field, body)).status).toBe(501);
  for (const body of [{ Scope: 1 }, { CustomFormatter: '{}' }, { Aggregations: '<x/>' }])
    expect((await merge(`${circles}/defaultView`, body)).status).toBe(501);
  for (const FieldTypeKind of [16, 33, 34])
    expect((await post(`${circles}/fields`, { Title: 'X', FieldTypeKind })).status).toBe(501);
  expect((await post(`${circles}/fields`, { Title: 'X', FieldTypeKind: 99 })).status).toBe(400);
});

test('a column’s format can be changed where that is kept', async () => {
  const list = "/web/lists/getByTitle('Ambassadeurs')";
  await merge(`${list}/fields/getByTitle('Met')`, { DisplayFormat: 0 });
  expect((await bench.send(`${list}/fields/getByTitle('Met')`)).json.DisplayFormat).toBe(0);
  await merge(`${list}/fields/getByTitle('Score')`, { ShowAsPercentage: true });
  expect((await bench.send(`${list}/fields/getByTitle('Score')`)).json).toMatchObject({
    ShowAsPercentage: true,
    SchemaXml: expect.stringContaining('Percentage="TRUE"')
  });
  await merge(`${list}/fields/getByTitle('Score')`, { DisplayFormat: 2 });
  expect((await bench.send(`${list}/fields/getByTitle('Score')`)).json.DisplayFormat).toBe(2);
});

test('a group is made, renamed, given a level and members, and deleted with its rights', async () => {
  const made = await post('/web/siteGroups', { Title: 'Curateurs', Description: 'Ceux qui soignent' });
  expect([made.status, made.json.Title, made.json.Description]).toEqual([201, 'Curateurs', 'Ceux qui soignent']);
  const id = made.json.Id as number;
  expect((await post('/web/siteGroups', { Title: 'curateurs' })).status).toBe(500);
  expect((await post('/web/siteGroups', { Title: 'X', OnlyAllowMembersViewMembership: 'yes' })).status).toBe(400);
  expect((await post('/web/siteGroups', { Title: 'X' }, { as: 'editor' })).status).toBe(403);
  expect((await merge(`/web/siteGroups(${id})`, { Title: 'Soigneurs' })).status).toBe(204);
  await post(`/web/roleAssignments/addRoleAssignment(principalId=${id},roleDefId=1073741830)`);
  await post(`/web/siteGroups(${id})/users`, { LoginName: visitor('reader').login });
  const can = async () =>
    (
      await bench.send(`${circles}/items`, {
        as: 'reader',
        method: 'POST',
        body: { Title: 'x', Key: `k${Math.random()}` }
      })
    ).status;
  expect(await can()).toBe(201);
  const role = (await bench.send(`/web/roleAssignments/getByPrincipalId(${id})?$expand=RoleDefinitionBindings`)).json;
  expect(role.RoleDefinitionBindings).toMatchObject([{ Name: 'Modification' }]);
  expect((await post("/web/siteGroups/removeByLoginName('Soigneurs')")).status).toBe(200);
  expect(await can()).toBe(403);
  const gone = await bench.send("/web/siteGroups/getByName('Soigneurs')");
  expect([gone.status, gone.json['odata.error'].message.value]).toEqual([500, 'Group cannot be found.']);
  expect((await bench.send(`/web/roleAssignments(${id})`)).status).toBe(404);
});

test('somebody is added to the site and removed; rows that point at them stay, and so does their id', async () => {
  const { json } = await post('/web/siteUsers', { LoginName: visitor('outsider').login });
  bench.insert('Lists/Ambassadors', [{ Title: 'Oscar', Person: json.Id }]);
  expect((await post(`/web/siteUsers/removeById(${json.Id})`)).status).toBe(200);
  expect((await bench.send(`/web/getUserById(${json.Id})`)).status).toBe(404);
  const { value } = (
    await bench.send("/web/lists/getByTitle('Ambassadeurs')/items?$select=Person/Title&$expand=Person")
  ).json;
  expect(value).toMatchObject([{ Person: { Title: 'Oscar Outsider' } }]);
  expect((await post('/web/ensureUser', { logonName: visitor('outsider').login })).json.Id).toBe(json.Id);
  expect((await bench.send(`/web/getUserById(${json.Id})`)).status).toBe(200);
});

test('rights of one person are told to whoever may see the pages', async () => {
  const asked = `getUserEffectivePermissions(@user)?@user='${encodeURIComponent(visitor('reader').login)}'`;
  expect((await bench.send(`/web/${asked}`, { as: 'editor' })).json).toMatchObject({ High: '176', Low: '138612833' });
  expect((await bench.send(`${circles}/${asked}`)).json).toMatchObject({ High: '176', Low: '138612833' });
});

test('the content type Item is found by its id', async () => {
  const { json } = await bench.send(`${circles}/contentTypes`);
  const [{ StringId }] = json.value;
  expect((await bench.send(`${circles}/contentTypes('${StringId}')`)).json).toMatchObject({
    Name: 'Élément',
    StringId
  });
  expect((await bench.send(`${circles}/contentTypes('0x0101')`)).status).toBe(404);
});

test('a library made where files lie already has a row for each of them', async () => {
  await post("/web/getFolderByServerRelativePath(decodedUrl='SiteAssets')/folders/add(url='icons')", {});
  await post(
    "/web/getFolderByServerRelativePath(decodedUrl='SiteAssets/icons')/files/add(url='a.png',overwrite=true)",
    {}
  );
  const { json } = await post('/web/lists/ensureSiteAssetsLibrary', {});
  const { value } = (await bench.send(`/web/lists(guid'${json.Id}')/items?$select=FileRef,FSObjType`)).json;
  expect(value).toMatchObject([
    { FileRef: '/sites/intranet/SiteAssets/icons', FSObjType: 1 },
    { FileRef: '/sites/intranet/SiteAssets/icons/a.png', FSObjType: 0 }
  ]);
});

test('a group decides who sees its members and whether they may let others in', async () => {
  const made = await post('/web/siteGroups', {
    Title: 'Cercle fermé',
    OnlyAllowMembersViewMembership: true,
    AllowMembersEditMembership: true
  });
  expect(made.json).toMatchObject({ OnlyAllowMembersViewMembership: true, AllowMembersEditMembership: true });
  const group = `/web/siteGroups(${made.json.Id as number})`;
  const users = `${group}/users`;
  await post(users, { LoginName: visitor('contributor').login });
  const seen = async (as: 'contributor' | 'reader', path = users) => (await bench.send(path, { as })).status;
  expect([await seen('contributor'), await seen('reader')]).toEqual([200, 403]);
  expect(await seen('reader', `${group}?$expand=Users`)).toBe(403);
  expect((await bench.send(`${group}/CanCurrentUserViewMembership`, { as: 'reader' })).json.value).toBe(false);
  // A member lets somebody in; somebody who is none does not.
  const reader = { LoginName: visitor('reader').login };
  expect((await post(users, reader, { as: 'reader' })).status).toBe(403);
  expect((await post(users, reader, { as: 'contributor' })).status).toBe(201);
  expect(await seen('reader')).toBe(200);
  await merge(group, { AllowMembersEditMembership: false, OnlyAllowMembersViewMembership: false });
  const out = `${users}/removeByLoginName('${encodeURIComponent(reader.LoginName)}')`;
  expect((await post(out, undefined, { as: 'contributor' })).status).toBe(403);
  expect((await bench.send(group)).json).toMatchObject({ AllowMembersEditMembership: false });
  expect((await bench.send(`${group}/owner/Title`)).json.value).toBe('Propriétaires de Intranet');
  await post(`/web/siteGroups/removeById(${made.json.Id as number})`);
});
