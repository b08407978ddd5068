import { readFileSync } from 'node:fs';
import { Bench } from './testing.ts';

const bench = new Bench();
bench.insert('Lists/Circles', [{ Title: 'Paie', Key: 'paie' }]);

const circles = "/web/lists/getByTitle('Cercles')";

/** The properties that PnPjs declares of something, from its own types. */
const declaredBy = (module: string, type: string): readonly string[] => {
  const text = readFileSync(`node_modules/@pnp/sp/${module}/types.d.ts`, 'utf8');
  const [, body = ''] = new RegExp(`export interface ${type}\\b[^{]*\\{\\n(.*?)\\n\\}`, 's').exec(text) ?? [];
  return [...body.matchAll(/^ {4}(\w+)\??:/gm)].map(([, name = '']) => name);
};

test.each([
  ['lists', 'IListInfo', circles],
  ['webs', 'IWebInfo', '/web'],
  ['sites', 'ISiteInfo', '/site'],
  ['views', 'IViewInfo', `${circles}/defaultView`],
  ['fields', 'IFieldInfo', `${circles}/fields/getByInternalNameOrTitle('Key')`],
  ['content-types', 'IContentTypeInfo', `${circles}/contentTypes/getById('CONTENT')`],
  ['folders', 'IFolderInfo', `${circles}/rootFolder`],
  ['files', 'IFileInfo', "/web/getFileByServerRelativePath(decodedUrl='/sites/intranet/SitePages/Home.aspx')"],
  ['site-users', 'ISiteUserInfo', '/web/currentUser'],
  ['site-groups', 'ISiteGroupInfo', '/web/siteGroups/getById(3)']
])('%s: what PnPjs declares is answered or 501, in any case, and never called mistyped', async (module, type, path) => {
  const { json } = await bench.send(`${circles}/contentTypes?$select=StringId`);
  const address = path.replace('CONTENT', String(json.value[0].StringId));
  const names = declaredBy(module, type);
  expect(names.length).toBeGreaterThan(8);
  const wrong: string[] = [];
  for (const name of names.flatMap((one) => [one, one.toUpperCase()])) {
    const { status } = await bench.send(`${address}?$select=${name}`);
    const { status: expanded } = await bench.send(`${address}?$expand=${name}`);
    if (status !== 200 && status !== 501) wrong.push(`${name} ${status}`);
    if (expanded !== 200 && expanded !== 501) wrong.push(`$expand=${name} ${expanded}`);
  }
  expect(wrong).toEqual([]);
  expect((await bench.send(`${address}?$select=Nope`)).status).toBe(400);
  expect((await bench.send(`${address}?$expand=Nope`)).status).toBe(400);
});

test.each([
  ['/web?$expand=Webs', 501],
  ['/web?$expand=ParentWeb', 200],
  ['/web?$select=RegionalSettings/TimeZones&$expand=RegionalSettings', 501],
  [`${circles}?$select=EventReceivers&$expand=EventReceivers`, 501],
  [`${circles}?$expand=UserCustomActions`, 501],
  [`${circles}?$select=RootFolder/StorageMetrics&$expand=RootFolder`, 501],
  [`${circles}?$select=RootFolder/Nope&$expand=RootFolder`, 400],
  ['/web/lists?$filter=IsSystemList eq false', 501],
  ['/web/lists?$orderby=ISSYSTEMLIST', 501],
  ['/web/lists?$orderby=Nope', 400],
  ['/web/lists?$filter=OnQuickLaunch eq true', 200],
  ["/web/lists?$filter=RootFolder/Nope eq 'x'", 400],
  ["/web/lists?$filter=Title/Nope eq 'x'", 400],
  // Columns of rows keep their case.
  [`${circles}/items?$select=title`, 400],
  [`${circles}/items(1)/FieldValuesAsText?$select=title`, 400],
  [`${circles}/fields?$select=constructor`, 400]
])('%s is %i', async (path, status) => {
  expect((await bench.send(path)).status).toBe(status);
});
