import type { VisitorKey } from '../http.ts';
import { Bench, visitor } from './testing.ts';

const exceptGuests = 'c:0-.f|rolemanager|spo-grid-all-users/11111111-2222-4333-8444-555555555555';
const bench = new Bench();
const post = (path: string, body: object) => bench.send(path, { method: 'POST', body });
const statusOf = async (as: VisitorKey) => (await bench.send('/web?$select=Title', { as })).status;

test.each([
  [exceptGuests, exceptGuests, 'Tout le monde sauf les utilisateurs externes'],
  [
    'Everyone except external users',
    expect.stringMatching(/^c:0-\.f\|/),
    'Tout le monde sauf les utilisateurs externes'
  ],
  ['c:0(.s|true', 'c:0(.s|true', 'Tout le monde']
])('%s is a security group that the site knows', async (name, LoginName, Title) => {
  const { json } = await post('/web/ensureUser', { logonName: name });
  expect(json).toMatchObject({ LoginName, Title, PrincipalType: 4, UserId: null, UserPrincipalName: null });
  expect((await post('/web/ensureUser', { logonName: name })).json.Id).toBe(json.Id);
  expect((await bench.send(`/web/getUserById(${json.Id})?$select=Title`)).json.Title).toBe(Title);
});

test('what is given to everyone everybody has, also who never came before; guests only when they are meant', async () => {
  expect(await statusOf('outsider')).toBe(403);
  await post('/web/siteGroups(4)/users', { LoginName: exceptGuests });
  expect(await statusOf('outsider')).toBe(200);
  expect((await bench.send('/web/lists', { as: 'outsider', method: 'POST', body: { Title: 'x' } })).status).toBe(403);
  // Who comes for the first time gets an id then.
  expect((await bench.send('/web/currentUser', { as: 'outsider' })).json.LoginName).toBe(visitor('outsider').login);
  expect(bench.site.people.permissions('i:0#.f|membership|guest_else.example#ext#@cercle.example', 'web')).toBe(0n);
  await post('/web/siteGroups(4)/users', { LoginName: 'c:0(.s|true' });
  expect(bench.site.people.permissions('i:0#.f|membership|guest_else.example#ext#@cercle.example', 'web')).not.toBe(0n);
});

test('a claim that the site has forgotten lets nobody in', async () => {
  const { json } = await post('/web/ensureUser', { logonName: exceptGuests });
  await bench.send(`/web/siteUsers/removeById(${json.Id})`, { method: 'POST' });
  await bench.send(`/web/siteGroups(4)/users/removeByLoginName('${encodeURIComponent('c:0(.s|true')}')`, {
    method: 'POST'
  });
  expect(bench.site.people.permissions('i:0#.f|membership|new@cercle.example', 'web')).toBe(0n);
});
