import type { VisitorKey } from '../http.ts';
import { Bench, visitor } from './testing.ts';

const bench = new Bench();
const items = "/web/lists/getByTitle('Ambassadeurs')/items";
bench.insert('Lists/Circles', [{ Title: 'Paie', Key: 'paie' }]);
bench.insert('Lists/Ambassadors', [{ Title: 'of the owner', PrimaryCircle: 1 }]);
bench.insert('Lists/Ambassadors', [{ Title: 'of the contributor' }], 'contributor');
const titles = async (as: VisitorKey) =>
  (await bench.send(items, { as })).json.value.map(({ Title }: { Title: string }) => Title);
const merge = async (as: VisitorKey, id: number) =>
  (
    await bench.send(`${items}(${id})`, {
      as,
      method: 'POST',
      body: { Role: 'x' },
      headers: { 'x-http-method': 'MERGE', 'if-match': '*' }
    })
  ).status;

test('the outsider is denied the whole site', async () => {
  for (const path of ['/web', items, '/web/currentuser', '/sp.userprofiles.peoplemanager/getmyproperties']) {
    const { status, json } = await bench.send(path, { as: 'outsider' });
    expect([status, json['odata.error'].code]).toEqual([403, '-2147024891, System.UnauthorizedAccessException']);
  }
  expect((await bench.send('/contextinfo', { as: 'outsider', method: 'POST', bare: true })).status).toBe(403);
});

test('the reader reads and writes nothing; the contributor writes rows, not lists', async () => {
  expect((await bench.send(items, { as: 'reader' })).status).toBe(200);
  expect((await bench.send(items, { as: 'reader', method: 'POST', body: { Title: 'x' } })).status).toBe(403);
  expect((await bench.send('/web/lists', { as: 'contributor', method: 'POST', body: { Title: 'x' } })).status).toBe(
    403
  );
  expect(await merge('contributor', 1)).toBe(204);
  expect(await merge('reader', 1)).toBe(403);
});

test('with read security 2 the rows of others are absent, except for whoever may manage lists', async () => {
  bench.site.secureItems('Lists/Ambassadors', { read: 2, write: 2 });
  expect(await titles('contributor')).toEqual(['of the contributor']);
  expect((await bench.send(`${items}(1)`, { as: 'contributor' })).status).toBe(404);
  expect(await titles('editor')).toHaveLength(2);
  expect(await titles('owner')).toHaveLength(2);
  expect((await bench.send("/web/lists/getByTitle('Ambassadeurs')/ItemCount", { as: 'contributor' })).json.value).toBe(
    2
  );
  expect(await merge('contributor', 2)).toBe(204);
  expect(await merge('editor', 2)).toBe(204);
  bench.site.secureItems('Lists/Ambassadors', { read: 1, write: 2 });
  expect(await merge('contributor', 1)).toBe(403);
  expect((await bench.send(items, { as: 'contributor', method: 'POST', body: { Title: 'mine' } })).status).toBe(201);
  bench.site.secureItems('Lists/Ambassadors', { read: 1, write: 4 });
  expect(await merge('contributor', 2)).toBe(403);
  bench.site.secureItems('Lists/Ambassadors', { read: 1, write: 1 });
});

test.each(['manageLists', 'overrideListBehaviors'] as const)(
  'when %s sees through, whoever has Edit is told apart from whoever has Design here',
  async (seesThrough) => {
    const other = new Bench({ seesThrough });
    other.insert('Lists/Ambassadors', [{ Title: 'of the owner' }]);
    other.insert('Lists/Ambassadors', [{ Title: 'of the contributor' }], 'contributor');
    other.site.secureItems('Lists/Ambassadors', { read: 2, write: 2 });
    const seen = async (as: VisitorKey): Promise<number> => (await other.send(items, { as })).json.value.length;
    const edit = seesThrough === 'manageLists' ? 2 : 0;
    expect([await seen('owner'), await seen('editor'), await seen('contributor')]).toEqual([2, edit, 1]);
    const list = other.site.breakInheritance(other.site.lists.byTitle('Ambassadeurs')!, true);
    other.site.people.assign(list.id, other.site.userId(visitor('reader').login), 'Design');
    expect(await seen('reader')).toBe(2);
  }
);

test('a list with rights of its own can be written by whoever may read the site', async () => {
  bench.site.openList('Lists/Circles', 'Contribute');
  const add = (as: VisitorKey, key: string) =>
    bench.send("/web/lists/getByTitle('Cercles')/items", { as, method: 'POST', body: { Title: 'x', Key: key } });
  expect((await add('reader', 'r')).status).toBe(201);
  expect((await bench.send(items, { as: 'reader', method: 'POST', body: {} })).status).toBe(403);
  expect(
    (await bench.send("/web/lists/getByTitle('Cercles')/EffectiveBasePermissions", { as: 'reader' })).json
  ).toMatchObject({ High: '432', Low: '1011028719' });
});

test('rights are given and taken by whoever may manage permissions; managing lists is not enough', async () => {
  const list = bench.site.breakInheritance(bench.site.lists.byTitle('Ambassadeurs')!, true);
  const reader = bench.site.people.idOf(visitor('reader').login) ?? 0;
  const places = ['/web', "/web/lists/getByTitle('Ambassadeurs')"];
  const change = (as: VisitorKey, path: string, what: string) =>
    bench.send(`${path}/roleAssignments/${what}`, { as, method: 'POST' });
  const contribute = `(principalId=${reader},roleDefId=1073741827)`;
  const before = places.map((_path, at) => bench.site.people.assignments(at === 0 ? 'web' : list.id).length);
  for (const as of ['reader', 'contributor', 'editor'] as const)
    for (const path of places) {
      for (const what of [`addRoleAssignment${contribute}`, `removeRoleAssignment${contribute}`])
        expect([as, what, (await change(as, path, what)).status]).toEqual([as, what, 403]);
      const deleted = await bench.send(`${path}/roleAssignments(${reader})`, { as, method: 'DELETE' });
      expect([as, deleted.status]).toEqual([as, 403]);
    }
  expect(places.map((_path, at) => bench.site.people.assignments(at === 0 ? 'web' : list.id).length)).toEqual(before);
  expect((await change('owner', places[1] ?? '', `addRoleAssignment${contribute}`)).status).toBe(200);
  bench.site.resetInheritance(list);
});

test('a list that somebody may not see is missing, in the collection too', async () => {
  const list = bench.site.breakInheritance(bench.site.lists.byTitle('Ambassadeurs')!, false);
  expect((await bench.send(items, { as: 'reader' })).status).toBe(404);
  expect((await bench.send("/web/getList('/sites/intranet/Lists/Ambassadors')", { as: 'reader' })).status).toBe(404);
  const seen = await bench.send('/web/lists?$select=Title', { as: 'reader' });
  expect(seen.json.value.map(({ Title }: { Title: string }) => Title)).not.toContain('Ambassadeurs');
  bench.site.resetInheritance(list);
});

test('user ids are of the site, given when somebody is first ensured', async () => {
  expect(bench.site.people.idOf(visitor('outsider').login)).toBeUndefined();
  const { json } = await bench.send('/web/ensureuser', {
    as: 'contributor',
    method: 'POST',
    body: { logonName: 'oscar@cercle.example' }
  });
  expect(bench.site.people.idOf(visitor('outsider').login)).toBe(json.Id);
  const again = await bench.send('/web/ensureuser', {
    as: 'owner',
    method: 'POST',
    body: { logonName: visitor('outsider').login }
  });
  expect(again.json.Id).toBe(json.Id);
  expect((await bench.send(`/web/getuserbyid(${json.Id})`)).json.Email).toBe('oscar@cercle.example');
});
