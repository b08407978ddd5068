import { Bench } from './testing.ts';
import type { Sent } from './testing.ts';

const bench = new Bench();
const assets = "/web/getFolderByServerRelativePath(decodedUrl='%2Fsites%2Fintranet%2FSiteAssets')";
const send = async (path: string, more: Sent = {}) => bench.send(path, { method: 'POST', as: 'contributor', ...more });
const file = (name: string) => `/web/getFileByServerRelativePath(decodedUrl='/sites/intranet/SiteAssets/${name}')`;

test('a folder that is not there says so with 200; one that is tells what it holds', async () => {
  const missing = await bench.send("/web/GetFolderByServerRelativeUrl('SiteAssets/none')");
  expect([missing.status, missing.json.Exists]).toEqual([200, false]);
  expect((await bench.send("/web/GetFolderByServerRelativeUrl('SiteAssets/none')/files")).status).toBe(404);
  expect((await bench.send(assets)).json).toMatchObject({ Exists: true, Name: 'SiteAssets', ItemCount: 0 });
  expect((await bench.send("/web/getList('/sites/intranet/Lists/Circles')/rootFolder")).json).toMatchObject({
    ServerRelativeUrl: '/sites/intranet/Lists/Circles'
  });
});

test('the web has a root folder, and in it the folders of its lists that somebody may see', async () => {
  const root = await bench.send('/web/rootFolder');
  expect(root.json).toMatchObject({
    Name: '',
    ServerRelativeUrl: '/sites/intranet',
    WelcomePage: 'SitePages/Home.aspx',
    ItemCount: 4
  });
  const names = async (path: string, as: 'owner' | 'reader' = 'owner'): Promise<readonly string[]> =>
    (await bench.send(path, { as })).json.value.map(({ Name }: { Name: string }) => Name);
  expect(await names('/web/folders?$select=Name&$orderby=Name')).toEqual([
    'Documents partages',
    'Lists',
    'SiteAssets',
    'SitePages'
  ]);
  const lists = "/web/folders('Lists')/folders?$select=Name";
  expect(await names(lists)).toEqual(['Circles', 'Ambassadors']);
  const list = bench.site.lists.byUrl('Lists/Circles');
  if (list === undefined) throw new Error('The list is missing.');
  bench.site.breakInheritance(list, false);
  expect([await names(lists, 'reader'), await names(lists)]).toEqual([['Ambassadors'], ['Circles', 'Ambassadors']]);
  bench.site.resetInheritance(list);
});

test('a file is added, read as it was, replaced and deleted', async () => {
  const { status, json } = await send(
    `${assets}/files/AddUsingPath(decodedurl='l''%C3%A9t%C3%A9%20%23%26.json',Overwrite=true)`,
    {
      body: '{"a":1}'
    }
  );
  expect(status).toBe(200);
  const path = "/sites/intranet/SiteAssets/l'été #&.json";
  expect(json).toMatchObject({ Name: "l'été #&.json", ServerRelativeUrl: path, Length: '7', UIVersionLabel: '1.0' });
  const name = "l''%C3%A9t%C3%A9%20%23%26.json";
  const content = await bench.send(`${file(name)}/$value`, { as: 'reader' });
  expect([content.text, content.headers['content-type']]).toEqual(['{"a":1}', 'application/json']);
  expect((await send(`${file(name)}/$value`, { body: '[]', headers: { 'x-http-method': 'PUT' } })).status).toBe(204);
  expect((await bench.send(file(name))).json).toMatchObject({ Length: '2', MajorVersion: 2 });
  expect((await bench.send(`${assets}/files?$select=Name`)).json.value).toMatchObject([{ Name: "l'été #&.json" }]);
  const again = await send(
    `${assets}/files/AddUsingPath(decodedurl='L''%C3%89t%C3%A9%20%23%26.JSON',Overwrite=false)`,
    { body: 'x' }
  );
  expect([again.status, again.json['odata.error'].code]).toEqual([
    400,
    '-2130575257, Microsoft.SharePoint.SPException'
  ]);
  expect((await send(file(name), { headers: { 'x-http-method': 'DELETE', 'if-match': '*' } })).status).toBe(200);
  const gone = await bench.send(`${file(name)}/$value`);
  expect([gone.status, gone.json['odata.error']]).toEqual([
    404,
    {
      code: '-2130575338, System.IO.FileNotFoundException',
      message: { lang: 'en-US', value: `The file ${path} does not exist.` }
    }
  ]);
});

test('a picture is shown whatever the caller accepts; a page that could run is saved instead', async () => {
  for (const name of ['a.png', 'a.html'])
    await send(`${assets}/files/add(url='${name}',overwrite=true)`, { body: 'x' });
  const headers = { accept: 'image/avif,image/webp,*/*;q=0.8' };
  const picture = await bench.send(`${file('a.png')}/$value`, { headers });
  expect([picture.status, picture.headers['content-type'], picture.headers['content-disposition']]).toEqual([
    200,
    'image/png',
    undefined
  ]);
  const page = await bench.send(`${file('a.html')}/$value`, { headers });
  expect(String(page.headers['content-disposition'])).toMatch(/^attachment/);
  for (const name of ['a.png', 'a.html']) await send(file(name), { headers: { 'x-http-method': 'DELETE' } });
});

test('folders are made within folders and deleted with what they hold', async () => {
  expect((await send(`${assets}/AddSubFolderUsingPath`, { body: { leafPath: { DecodedUrl: 'icons' } } })).status).toBe(
    200
  );
  const icons = "/web/getFolderByServerRelativePath(decodedUrl='/sites/intranet/SiteAssets/icons')";
  await send(`${icons}/files/add(url='a.png',overwrite=false)`, { body: 'png' });
  expect((await bench.send(`${assets}?$expand=Folders,Files`)).json).toMatchObject({
    Folders: [{ Name: 'icons' }],
    Files: []
  });
  await send(icons, { headers: { 'x-http-method': 'DELETE' } });
  expect((await bench.send(file('icons/a.png'))).status).toBe(404);
});

test('an attachment is read by its address too', async () => {
  bench.insert('Lists/Circles', [{ Title: 'Paie', Key: 'paie' }]);
  await send("/web/lists/getByTitle('Cercles')/items(1)/AttachmentFiles/add(FileName='a.txt')", { body: 'bonjour' });
  const address = "/web/GetFileByServerRelativeUrl('/sites/intranet/Lists/Circles/Attachments/1/a.txt')/$value";
  expect((await bench.send(address, { as: 'reader' })).text).toBe('bonjour');
});

test('who may not, what is outside the web and what lists cannot hold are refused', async () => {
  const add = (folder: string) =>
    `/web/getFolderByServerRelativePath(decodedUrl='${folder}')/files/add(url='a.txt',overwrite=true)`;
  expect((await send(add('/sites/intranet/SiteAssets'), { as: 'reader', body: 'x' })).status).toBe(403);
  expect((await send(add('/sites/other/SiteAssets'), { body: 'x' })).status).toBe(404);
  expect((await send(add('/sites/intranet/SiteAssets/../../etc'), { body: 'x' })).status).toBe(404);
  // Folders lie in lists, files do not.
  expect((await send(add('/sites/intranet/Lists/Circles'), { body: 'x' })).status).toBe(501);
  expect((await send(`${assets}/files/add(url='a%3Ab.txt',overwrite=true)`, { body: 'x' })).status).toBe(400);
  expect((await bench.send(file('none.txt'), { as: 'outsider' })).status).toBe(403);
  expect((await send(assets, { headers: { 'x-http-method': 'DELETE' } })).status).toBe(403);
});
