import { pnpFor } from './pnpTesting.ts';
import { Bench } from './testing.ts';

const bench = new Bench();
const sp = pnpFor(bench);
const { quicklaunch } = sp.web.navigation;

interface Shown {
  readonly Id: number;
  readonly Title: string;
  readonly Url: string;
}
const titles = async (): Promise<readonly string[]> => ((await quicklaunch()) as Shown[]).map(({ Title }) => Title);
const idOf = async (title: string): Promise<number> =>
  ((await quicklaunch()) as Shown[]).find(({ Title }) => Title === title)?.Id ?? 0;

test('the quick launch begins with Home and the lists that want to be on it', async () => {
  expect(await quicklaunch()).toMatchObject([
    { Id: 1031, Title: 'Accueil', Url: '/sites/intranet', IsDocLib: true, IsVisible: true, ListTemplateType: 0 },
    { Title: 'Cercles', Url: '/sites/intranet/Lists/Circles/AllItems.aspx', ListTemplateType: 100, CurrentLCID: 1036 },
    { Title: 'Ambassadeurs' }
  ]);
});

test('nodes are added, moved, renamed and deleted', async () => {
  const added = (await quicklaunch.add('Aide', 'https://help.example/')) as Shown;
  expect(added).toMatchObject({ Title: 'Aide', IsExternal: true, Url: 'https://help.example/' });
  await quicklaunch.moveAfter(await idOf('Ambassadeurs'), 0);
  await quicklaunch.moveAfter(added.Id, await idOf('Ambassadeurs'));
  expect(await titles()).toEqual(['Ambassadeurs', 'Aide', 'Accueil', 'Cercles']);
  await quicklaunch.getById(added.Id).update({ Title: 'À l’aide', IsVisible: false });
  expect(await quicklaunch.getById(added.Id)()).toMatchObject({ Title: 'À l’aide', IsVisible: false });
  const { json } = await bench.send(`/web/navigation/getnodebyid(${added.Id})/title`);
  expect(json.value).toBe('À l’aide');
  await quicklaunch.getById(added.Id).delete();
  expect(await titles()).toEqual(['Ambassadeurs', 'Accueil', 'Cercles']);
  await expect(quicklaunch.getById(added.Id)()).rejects.toThrow(/\[404\]/);
});

test('a list’s node and its OnQuickLaunch are one thing, and the node is called as the list is', async () => {
  const circles = sp.web.lists.getByTitle('Cercles');
  const onIt = async () => (await circles.select('OnQuickLaunch')()).OnQuickLaunch as boolean;
  await quicklaunch.getById(await idOf('Cercles')).delete();
  expect([await onIt(), await titles()]).toEqual([false, ['Ambassadeurs', 'Accueil']]);
  await quicklaunch.add('Nos cercles', '/sites/intranet/Lists/Circles/AllItems.aspx');
  expect([await onIt(), await titles()]).toEqual([true, ['Ambassadeurs', 'Accueil', 'Nos cercles']]);
  await circles.update({ OnQuickLaunch: false });
  await circles.update({ OnQuickLaunch: true });
  const people = sp.web.lists.getById(bench.site.lists.byTitle('Ambassadeurs')?.id ?? '');
  await people.update({ Title: 'Nos ambassadeurs' });
  expect(await titles()).toContain('Nos ambassadeurs');
  await people.update({ Title: 'Ambassadeurs' });
});

test('nodes stand under nodes and go with them', async () => {
  const { Id } = (await quicklaunch.add('Liens', 'https://a.example/')) as Shown;
  const { children } = quicklaunch.getById(Id);
  await children.add('Un', 'https://b.example/');
  expect(await children()).toMatchObject([{ Title: 'Un' }]);
  expect(await titles()).not.toContain('Un');
  const { json } = await bench.send(`/web/navigation/quicklaunch(${Id})?$expand=Children`);
  expect(json.Children).toMatchObject([{ Title: 'Un' }]);
  await quicklaunch.getById(Id).delete();
  expect(bench.site.navigation.all().some(({ title }) => title === 'Un')).toBe(false);
});

test('only who manages the web changes its navigation; lists that somebody may not see are not named', async () => {
  const theirs = pnpFor(bench, 'contributor').web.navigation.quicklaunch;
  await expect(theirs.add('Mine', 'https://m.example/')).rejects.toThrow(/\[403\]/);
  await expect(theirs.getById(1031).delete()).rejects.toThrow(/\[403\]/);
  await expect(theirs.moveAfter(1031, 0)).rejects.toThrow(/\[403\]/);
  await expect(theirs.getById(1031).update({ Title: 'x' })).rejects.toThrow(/\[403\]/);
  const list = bench.site.lists.byTitle('Ambassadeurs');
  if (list === undefined) throw new Error('The list is missing.');
  bench.site.breakInheritance(list, false);
  expect(((await theirs()) as Shown[]).map(({ Title }) => Title)).not.toContain('Ambassadeurs');
  expect(await titles()).toContain('Ambassadeurs');
  bench.site.resetInheritance(list);
});

test.each([
  [{ Title: '', Url: '/x' }, 400],
  [{ Title: 5, Url: '/x' }, 400],
  [{ Title: 'x', Url: '/x', IsVisible: 'no' }, 400],
  [{ Title: 'x', Url: '/x', Colour: 'red' }, 400]
])('a node that is none is refused: %j', async (body, status) => {
  const before = bench.site.navigation.all().length;
  expect((await bench.send('/web/navigation/quicklaunch', { method: 'POST', body })).status).toBe(status);
  expect(bench.site.navigation.all()).toHaveLength(before);
});

test('the three shapes of OData 3 and OData 4', async () => {
  const shape = async (accept: string, four = false) =>
    (
      await bench.send('/web/navigation/quicklaunch?$top=1', {
        headers: { accept, ...(four ? { 'odata-version': '4.0' } : {}) }
      })
    ).json;
  expect((await shape('application/json')).value[0]).toMatchObject({ 'odata.type': 'SP.NavigationNode' });
  expect((await shape('application/json;odata=nometadata')).value[0]).not.toHaveProperty('odata.type');
  expect((await shape('application/json;odata=verbose')).d.results[0].__metadata.type).toBe('SP.NavigationNode');
  expect((await shape('application/json', true)).value[0]).toMatchObject({ '@odata.type': '#SP.NavigationNode' });
});
