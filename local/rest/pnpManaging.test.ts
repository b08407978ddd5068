import { PermissionKind } from '@pnp/sp/security/index.js';
import { fieldDefinition } from '../package/fieldXml.ts';
import { pnpFor } from './pnpTesting.ts';
import { Bench, visitor } from './testing.ts';

const bench = new Bench({ fieldFromXml: fieldDefinition });
bench.now = new Date();
const sp = pnpFor(bench);
const contributor = pnpFor(bench, 'contributor');

test('PnPjs adds, updates, ensures, recycles and deletes lists; a contributor may none of it', async () => {
  const made = await sp.web.lists.add('Essai', 'Une liste', 100, false, { OnQuickLaunch: false });
  expect(made).toMatchObject({ Title: 'Essai', Description: 'Une liste' });
  await sp.web.lists.getById(made.Id).update({ Description: 'Autre' });
  expect(await sp.web.lists.getById(made.Id).select('Description')()).toMatchObject({ Description: 'Autre' });
  expect((await sp.web.lists.ensure('Essai', 'Encore')).created).toBe(false);
  await expect(contributor.web.lists.add('Non')).rejects.toThrow(/\[403\]/);
  expect(await sp.web.lists.getById(made.Id).recycle()).toMatch(/^[0-9a-f-]{36}$/);
  await expect(sp.web.lists.getByTitle('Essai')()).rejects.toThrow(/\[404\]/);
  const again = await sp.web.lists.add('Essai');
  await sp.web.lists.getById(again.Id).delete();
  await expect(sp.web.lists.getByTitle('Essai')()).rejects.toThrow(/\[404\]/);
});

test('PnPjs adds a column of every kind, changes and deletes it; locations and pictures are 501', async () => {
  const { list } = await sp.web.lists.ensure('Colonnes');
  const { fields } = list;
  await fields.addText('Texte', { MaxLength: 50, Required: true });
  await fields.addNumber('Nombre', { MinimumValue: 0, MaximumValue: 10 });
  await fields.addCurrency('Somme');
  await fields.addDateTime('Jour');
  await fields.addDateTime('Moment', { DisplayFormat: 1 });
  await fields.addChoice('Choix', { Choices: ['A', 'B'] });
  await fields.addMultiChoice('Choixmultiple', { Choices: ['A', 'B'] });
  await fields.addBoolean('Oui');
  await fields.addUrl('Lien');
  await fields.addUser('Personne');
  await fields.addMultilineText('Notes', { RichText: false, NumberOfLines: 3 });
  const target = await sp.web.lists.getByTitle('Cercles').select('Id')();
  await fields.addLookup('Cercle', { LookupListId: target.Id, LookupFieldName: 'Title' });
  await fields.createFieldAsXml('<Field Type="UserMulti" Name="Gens" DisplayName="Gens" Mult="TRUE" />');
  const made = await fields.select('InternalName', 'TypeAsString').filter('FromBaseType eq false')();
  expect(made.map(({ InternalName, TypeAsString }: Record<string, string>) => [InternalName, TypeAsString])).toEqual([
    ['Texte', 'Text'],
    ['Nombre', 'Number'],
    ['Somme', 'Currency'],
    ['Jour', 'DateTime'],
    ['Moment', 'DateTime'],
    ['Choix', 'Choice'],
    ['Choixmultiple', 'MultiChoice'],
    ['Oui', 'Boolean'],
    ['Lien', 'URL'],
    ['Personne', 'User'],
    ['Notes', 'Note'],
    ['Cercle', 'Lookup'],
    ['Gens', 'UserMulti']
  ]);
  expect(await fields.addCalculated('Calcul', { Formula: '=[Nombre]*2', OutputType: 9 })).toMatchObject({
    OutputType: 9
  });
  await expect(fields.addLocation('Lieu')).rejects.toThrow(/\[501\]/);
  await expect(fields.addImageField('Photo')).rejects.toThrow(/\[501\]/);
  const added = await list.items.add({
    Title: 'Un',
    Nombre: 3,
    Jour: '2026-06-30T00:00:00+02:00',
    Moment: '2026-06-30T10:00:00Z',
    Choixmultiple: ['A'],
    Lien: { Url: 'https://a.be', Description: 'A' },
    GensId: [7, 8]
  });
  expect(added).toMatchObject({
    Calcul: '6.00000000000000',
    Jour: '2026-06-29T22:00:00Z',
    Moment: '2026-06-30T10:00:00Z',
    Choixmultiple: ['A'],
    GensId: [7, 8]
  });
  const field = fields.getByInternalNameOrTitle('Texte');
  await field.update({ Title: 'Mot', Indexed: true });
  expect(await fields.getByTitle('Mot')()).toMatchObject({ InternalName: 'Texte', Indexed: true });
  await fields.getByInternalNameOrTitle('Oui').delete();
  await expect(fields.getByInternalNameOrTitle('Oui')()).rejects.toThrow(/\[400\].*does not exist/s);
  const foreign = contributor.web.lists.getByTitle('Colonnes');
  await expect(foreign.fields.addText('Non')).rejects.toThrow(/\[403\]/);
});

test('PnPjs adds, changes and deletes views and their columns', async () => {
  const { list } = await sp.web.lists.ensure('Vues');
  await list.fields.addText('Nick');
  await list.views.add('Toutes', false, { RowLimit: 50 });
  const view = list.views.getByTitle('Toutes');
  await view.update({ Title: 'Tout', ViewQuery: '<OrderBy><FieldRef Name="Nick" /></OrderBy>' });
  const renamed = list.views.getByTitle('Tout');
  await renamed.fields.add('Nick');
  await renamed.fields.move('Nick', 0);
  expect(await renamed.fields()).toMatchObject({ Items: ['Nick', 'LinkTitle'] });
  await renamed.fields.remove('LinkTitle');
  await renamed.fields.removeAll();
  expect(await renamed.fields()).toMatchObject({ Items: [] });
  await renamed.delete();
  await expect(list.views.getByTitle('Tout')()).rejects.toThrow(/view is invalid/);
  await expect(contributor.web.lists.getByTitle('Vues').views.add('Non')).rejects.toThrow(/\[403\]/);
});

test('PnPjs makes groups, fills and empties them, and says who may what', async () => {
  const group = await sp.web.siteGroups.add({ Title: 'Curateurs' });
  const found = sp.web.siteGroups.getByName('Curateurs');
  await found.users.add(visitor('reader').login);
  expect(await found.users()).toMatchObject([{ Email: 'rik@cercle.example' }]);
  const list = sp.web.lists.getByTitle('Cercles');
  await list.breakRoleInheritance(true, true);
  await list.roleAssignments.add(group.Id, 1073741827);
  const reader = pnpFor(bench, 'reader').web.lists.getByTitle('Cercles');
  expect(await reader.currentUserHasPermissions(PermissionKind.AddListItems)).toBe(true);
  expect(await list.userHasPermissions(visitor('reader').login, PermissionKind.AddListItems)).toBe(true);
  expect(await list.roleAssignments.getById(group.Id)()).toMatchObject({ PrincipalId: group.Id });
  await found.users.removeByLoginName(visitor('reader').login);
  expect(await reader.currentUserHasPermissions(PermissionKind.AddListItems)).toBe(false);
  await list.roleAssignments.getById(group.Id).delete();
  await list.resetRoleInheritance();
  await sp.web.siteGroups.removeById(group.Id);
  await expect(sp.web.siteGroups.getByName('Curateurs')()).rejects.toThrow(/\[500\].*Group cannot be found/s);
  await expect(contributor.web.siteGroups.add({ Title: 'Non' })).rejects.toThrow(/\[403\]/);
});

test('PnPjs adds and removes site users', async () => {
  await sp.web.siteUsers.add(visitor('outsider').login);
  const user = await sp.web.siteUsers.getByEmail('oscar@cercle.example')();
  expect(await sp.web.siteUsers.getByLoginName(visitor('outsider').login)()).toMatchObject({ Id: user.Id });
  await sp.web.siteUsers.removeById(user.Id);
  await expect(sp.web.getUserById(user.Id)()).rejects.toThrow(/\[404\]/);
});
