import { pnpFor } from './pnpTesting.ts';
import { Bench, visitor } from './testing.ts';

const bench = new Bench();
const sp = pnpFor(bench);

const asks = (mask: string): string => `doesUserHavePermissions(@v)?@v=${encodeURIComponent(mask)}`;

test('the caller’s permissions are asked with a mask, on the web and on a list', async () => {
  const may = async (path: string, as: 'owner' | 'contributor' | 'reader') =>
    (await bench.send(path, { as })).json.value as boolean;
  // 0x800 is Manage Lists, 2 is Add Items.
  const manage = `/web/${asks("{'High':'0','Low':'2048'}")}`;
  expect([await may(manage, 'owner'), await may(manage, 'contributor')]).toEqual([true, false]);
  const add = `/web/lists/getByTitle('Cercles')/${asks('{"High":0,"Low":2}')}`;
  expect([await may(add, 'contributor'), await may(add, 'reader')]).toEqual([true, false]);
  const verbose = await bench.send(manage, { headers: { accept: 'application/json;odata=verbose' } });
  expect(verbose.json).toEqual({ d: { DoesUserHavePermissions: true } });
  for (const wrong of ['{', "{'High':'0'}", "{'High':'a','Low':'b'}", '5', 'null'])
    expect((await bench.send(`/web/${asks(wrong)}`)).status).toBe(400);
  expect((await bench.send('/web/doesUserHavePermissions')).status).toBe(400);
});

test('the user information list is a list by its own address', async () => {
  const { json } = await bench.send('/web/siteUserInfoList?$select=Id,BaseTemplate,Hidden');
  expect(json).toMatchObject({ Id: bench.site.users.id, BaseTemplate: 112, Hidden: true });
  const { json: found } = await bench.send(`/web/siteUserInfoList/items?$filter=EMail eq 'eva@cercle.example'`);
  expect(found.value).toMatchObject([{ Name: visitor('editor').login }]);
});

test('the property bag has its underscores written as codes', async () => {
  expect(await sp.web.allProperties()).toMatchObject({
    vti_x005f_defaultlanguage: 'fr-fr',
    vti_x005f_associateownergroup: '3'
  });
  expect((await bench.send('/web/allProperties?$select=nope')).status).toBe(400);
});

test('features that packages activated are told by their ids', async () => {
  expect(await sp.web.features()).toEqual([]);
  const id = '33333333-3333-4333-8333-333333333333';
  bench.site.activate({ id, title: 'Lists' });
  bench.site.activate({ id, title: 'Lists of today' });
  expect(await sp.web.features.select('DefinitionId', 'DisplayName')()).toMatchObject([
    { DefinitionId: id, DisplayName: 'Lists of today' }
  ]);
  expect(await sp.web.features.getById(id.toUpperCase())()).toMatchObject({ DefinitionId: id });
  expect((await bench.send(`/web/features('${id}')/DefinitionId`)).json.value).toBe(id);
  expect((await bench.send("/web/features('00000000-0000-0000-0000-000000000000')/DefinitionId")).status).toBe(501);
  expect((await bench.send('/web/features/add', { method: 'POST', body: {} })).status).toBe(501);
});

test('Site Assets is made once, by whoever may make lists, and keeps the files of its folder', async () => {
  const put = "/web/getFolderByServerRelativePath(decodedUrl='SiteAssets')/files/addUsingPath(decodedurl='a.txt')";
  await bench.send(put, { method: 'POST', body: 'kept' });
  const ensure = async (as: 'owner' | 'reader') =>
    bench.send('/web/lists/ensureSiteAssetsLibrary', { method: 'POST', as });
  expect((await ensure('reader')).status).toBe(403);
  const made = await ensure('owner');
  expect(made.json).toMatchObject({ BaseTemplate: 101, BaseType: 1, Title: 'Ressources du site', Hidden: false });
  expect((await ensure('reader')).json.Id).toBe(made.json.Id);
  const list = await sp.web.lists.ensureSiteAssetsLibrary();
  expect((await list.select('DefaultViewUrl')()).DefaultViewUrl).toBe('/sites/intranet/SiteAssets/Forms/AllItems.aspx');
  const file = "/web/getFileByServerRelativePath(decodedUrl='/sites/intranet/SiteAssets/a.txt')/$value";
  expect((await bench.send(file, { as: 'reader' })).text).toBe('kept');
  await bench.send(put.replace('a.txt', 'b.txt'), { method: 'POST', body: 'new' });
  expect((await bench.send(`/web/lists(guid'${made.json.Id as string}')/rootFolder/files`)).json.value).toHaveLength(2);
  const pages = await sp.web.lists.ensureSitePagesLibrary();
  expect(await pages.select('BaseTemplate', 'Title')()).toMatchObject({ BaseTemplate: 119, Title: 'Pages du site' });
});
