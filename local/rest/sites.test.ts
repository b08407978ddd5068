import { openSite } from '../site/site.ts';
import { Bench, origin, visitor } from './testing.ts';
import { pnpFor } from './pnpTesting.ts';

const bench = new Bench({}, (tenant) => {
  const team = openSite(':memory:', {
    url: '/sites/easypay',
    title: 'Easypay',
    cultureName: 'en-US',
    timeZone: 'America/Los_Angeles',
    template: 'team',
    tenant
  });
  // In another order than on the first site.
  team.welcome(visitor('reader').login, 'Full Control');
  team.welcome(visitor('owner').login, 'Read');
  return [team];
});
const [team] = bench.others;
if (team === undefined) throw new Error('The second site is missing.');
const there = `${origin}/sites/easypay/_api`;
const here = `${origin}/sites/intranet/_api`;
const asReader = { as: 'reader' } as const;

test('each site has its own name, language, clock and lists', async () => {
  const { json } = await bench.send(`${there}/web?$select=Title,Language,WebTemplate,Configuration,Url`);
  expect(json).toMatchObject({
    Title: 'Easypay',
    Language: 1033,
    WebTemplate: 'STS',
    Configuration: 3,
    Url: `${origin}/sites/easypay`
  });
  const zone = await bench.send(`${there}/web/regionalsettings/timezone`);
  expect(zone.json).toMatchObject({ Id: 13, Information: { Bias: 480, DaylightBias: -60 } });
  const { json: lists } = await bench.send(`${there}/web/lists?$select=Title`);
  expect(lists.value.map(({ Title }: { Title: string }) => Title)).toEqual(['User Information List', 'Documents']);
  expect((await bench.send(`${there}/web/lists/getbytitle('Cercles')`)).status).toBe(404);
  expect((await bench.send(`${there}/web/getlist('/sites/intranet/Lists/Circles')`)).status).toBe(404);
});

test('a person has an id and rights on each site, and one profile for all', async () => {
  const id = async (api: string): Promise<number> =>
    (await bench.send(`${api}/web/currentuser?$select=Id`, asReader)).json.Id as number;
  expect(await id(here)).not.toBe(await id(there));
  const rights = async (api: string) => (await bench.send(`${api}/web/effectivebasepermissions`, asReader)).json.High;
  expect([await rights(here), await rights(there)]).toEqual(['176', '2147483647']);
  const profile = async (api: string) =>
    (await bench.send(`${api}/sp.userprofiles.peoplemanager/getmyproperties`)).json;
  const [one, other] = [await profile(here), await profile(there)];
  expect(one.UserProfileProperties[0]).toMatchObject({ Key: 'UserProfile_GUID' });
  expect(one.UserProfileProperties[0]).toEqual(other.UserProfileProperties[0]);
  // Somebody whom a site does not know yet is found by its people picker and gets an id when they are wanted.
  const ensured = await bench.send(`${there}/web/ensureuser`, {
    ...asReader,
    method: 'POST',
    body: { logonName: visitor('contributor').login }
  });
  expect(ensured.json).toMatchObject({ Title: 'Cas Contributor', Email: 'cas@cercle.example' });
});

test('who is renamed in the directory is renamed on every site that knows them', async () => {
  const person = bench.site.directory.find(visitor('reader').login);
  if (person === undefined) throw new Error('Nobody.');
  team.addToDirectory([{ ...person, displayName: 'Rik de Lezer' }]);
  for (const api of [here, there])
    expect((await bench.send(`${api}/web/currentuser?$select=Title`, asReader)).json.Title).toBe('Rik de Lezer');
  team.addToDirectory([person]);
});

test('tenant properties are those of all sites', async () => {
  bench.site.keep('storage:DigitalAmbassadorsSite', '/sites/intranet');
  for (const api of [here, there])
    expect((await bench.send(`${api}/web/getstorageentity('DigitalAmbassadorsSite')`)).json.Value).toBe(
      '/sites/intranet'
    );
});

test('a digest of one site is refused by the other', async () => {
  const of = async (api: string): Promise<string> =>
    (await bench.send(`${api}/contextinfo`, { ...asReader, method: 'POST', bare: true })).json
      .FormDigestValue as string;
  const add = (api: string, digest: string) =>
    bench.send(`${api}/web/lists`, {
      ...asReader,
      method: 'POST',
      bare: true,
      body: { Title: 'New', BaseTemplate: 100 },
      headers: { 'x-requestdigest': digest }
    });
  const refused = await add(there, await of(here));
  expect([refused.status, refused.json['odata.error'].code]).toEqual([403, expect.stringContaining('-2130575251')]);
  expect((await add(there, await of(there))).status).toBe(201);
});

test('recycle bins and change logs are separate', async () => {
  const sp = pnpFor(bench, 'reader', team);
  const { Id } = await sp.web.lists.add('Errands');
  const items = sp.web.lists.getById(Id).items;
  const { Id: row } = await items.add({ Title: 'Stamps' });
  await items.getById(row).recycle();
  const bin = async (api: string, as: 'reader' | 'owner') =>
    (await bench.send(`${api}/web/recyclebin`, { as })).json.value.map(({ Title }: { Title: string }) => Title);
  expect(await bin(there, 'reader')).toEqual(['Stamps']);
  expect(await bin(here, 'owner')).toEqual([]);
  const token = (await bench.send(`${there}/web/lists(guid'${Id}')/CurrentChangeToken`, asReader)).json.StringValue;
  const own = bench.site.lists.byTitle('Cercles')?.id ?? '';
  const changes = await bench.send(`${here}/web/lists(guid'${own}')/getchanges`, {
    method: 'POST',
    body: { query: { Item: true, Add: true, ChangeTokenStart: { StringValue: token } } }
  });
  expect(changes.status).toBe(500);
});

test('PnPjs works with both sites from one page', async () => {
  const sp = pnpFor(bench, 'owner');
  const other = pnpFor(bench, 'owner', team);
  expect((await sp.web.select('Title')()).Title).toBe('Intranet');
  expect((await other.web.select('Title')()).Title).toBe('Easypay');
  await sp.web.lists.getByTitle('Cercles').items.add({ Title: 'Paie', Key: 'paie' });
  // Reads there, but may not write.
  await expect(other.web.lists.add('Mine')).rejects.toThrow(/\[403\]/);
});

const batch = (addresses: readonly string[]): string =>
  `${addresses.map((address) => `--b\nContent-Type: application/http\n\nGET ${address} HTTP/1.1\nAccept: application/json\n\n`).join('')}--b--\n`;

test('a batch is answered for its own site; each part of another is refused', async () => {
  const { status, text } = await bench.send(`${here}/$batch`, {
    method: 'POST',
    body: batch([`${here}/web/title`, `${there}/web/title`, `${origin}/sites/nope/_api/web/title`]),
    headers: { 'content-type': 'multipart/mixed; boundary=b' }
  });
  expect(status).toBe(200);
  expect([...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, code]) => code)).toEqual(['200', '400', '404']);
  expect(text).toContain('"value":"Invalid request."');
  expect(text).not.toContain('Easypay');
});

test('a batch of the other site is answered there', async () => {
  const { text } = await bench.send(`${there}/$batch`, {
    ...asReader,
    method: 'POST',
    body: batch([`${there}/web/title`]),
    headers: { 'content-type': 'multipart/mixed; boundary=b' }
  });
  expect(text).toContain('Easypay');
});

test.each([
  `${origin}/sites/nope/_api/web`,
  `${origin}/sites/intranet/team/_api/web`,
  `${origin}/sites/nope/_api/contextinfo`
])('where nobody made a site, the answer is 404 without a word: %s', async (address) => {
  const { status, text } = await bench.send(address);
  expect([status, text]).toEqual([404, '']);
});

test.each([`${origin}/_api/web`, `${origin}/sites/intranet/SiteAssets/_api/web`])(
  'what a tenant has and this server has not is 501: %s',
  async (address) => {
    expect((await bench.send(address)).status).toBe(501);
  }
);

test('a file of another site is not found by its address', async () => {
  const path = encodeURIComponent('/sites/easypay/SiteAssets/a.png');
  const { status } = await bench.send(`${here}/web/getfilebyserverrelativepath(decodedurl='${path}')`);
  expect(status).toBe(404);
});
