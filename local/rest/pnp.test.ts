import { PermissionKind } from '@pnp/sp/security/index.js';
import { fieldDefinition } from '../package/fieldXml.ts';
import { pnpFor } from './pnpTesting.ts';
import { Bench, visitor } from './testing.ts';

const bench = new Bench({ fieldFromXml: fieldDefinition });
const sp = pnpFor(bench);
const circles = sp.web.getList('/sites/intranet/Lists/Circles');
const ambassadors = sp.web.lists.getByTitle('Ambassadeurs');

beforeAll(() => {
  bench.now = new Date();
  bench.insert('Lists/Circles', [
    { Title: 'Paie', Key: 'paie', Headcount: 30 },
    { Title: "L'équipe O'Neil", Key: 'oneil' },
    { Title: 'Informatique', Key: 'it', Parent: 1 }
  ]);
  bench.insert('Lists/Ambassadors', [
    {
      Title: 'Éva',
      Person: bench.site.userId(visitor('editor').login),
      PrimaryCircle: 1,
      OtherCircles: [2, 3],
      Topics: ['Teams']
    },
    { Title: 'Rik', Person: bench.site.userId(visitor('reader').login), PrimaryCircle: 3 }
  ]);
});

test('PnPjs selects, expands, filters, orders and limits items', async () => {
  const found = await ambassadors.items
    .select('Id', 'Title', 'Person/EMail', 'PrimaryCircle/Title', 'OtherCircles/Title')
    .expand('Person', 'PrimaryCircle', 'OtherCircles')
    .filter("startswith(Title,'é') and PrimaryCircle/Title eq 'paie'")
    .orderBy('Title', false)
    .top(5)();
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    Id: 1,
    Person: { EMail: 'eva@cercle.example' },
    PrimaryCircle: { Title: 'Paie' },
    OtherCircles: [{ Title: "L'équipe O'Neil" }, { Title: 'Informatique' }]
  });
});

test('PnPjs finds a quote in a filter and reads an item by its id', async () => {
  const found = await circles.items.filter("Title eq 'L''équipe O''Neil'")();
  expect(found.map(({ Key }: { Key: string }) => Key)).toEqual(['oneil']);
  expect(await circles.items.getById(3)()).toMatchObject({ Title: 'Informatique', ParentId: 1 });
});

test('PnPjs adds, updates with the etag, is refused with the old one, and deletes', async () => {
  const added = await circles.items.add({ Title: 'Neuf', Key: 'neuf', ParentId: 1 });
  expect(added).toMatchObject({ Title: 'Neuf', ParentId: 1, 'odata.etag': '"1"' });
  const item = circles.items.getById(added.Id as number);
  const { etag } = (await item.update({ Title: 'Neuf bis' }, '"1"')) as { etag: string };
  expect(etag).toMatch(/^"[0-9a-f-]{36},2"$/);
  await expect(item.update({ Title: 'Trop tard' }, '"1"')).rejects.toThrow(
    /\[412\].*does not match the object's ETag/s
  );
  await item.delete();
  await expect(item()).rejects.toThrow(/\[404\].*Item does not exist/s);
});

test('PnPjs recycles an item and gets the id in the recycle bin', async () => {
  const { Id } = (await circles.items.add({ Title: 'Jeté', Key: 'jete' })) as { Id: number };
  expect(await circles.items.getById(Id).recycle()).toMatch(/^[0-9a-f-]{36}$/);
});

test('PnPjs batches reads and writes, and one refusal does not stop the others', async () => {
  const [batched, execute] = sp.batched();
  const list = batched.web.getList('/sites/intranet/Lists/Circles');
  const answers = Promise.allSettled([
    list.items.select('Title').top(1)(),
    list.items.add({ Title: 'Lot', Key: 'lot' }),
    list.items.add({ Title: 'Double', Key: 'LOT' }),
    list.items.getById(1).update({ Headcount: 31 }),
    list.items.getById(9999)(),
    batched.web.currentUser()
  ]);
  await execute();
  const settled = await answers;
  expect(settled.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
    'rejected',
    'fulfilled'
  ]);
  expect(String((settled[2] as PromiseRejectedResult).reason)).toContain('duplicate values were found');
});

test('PnPjs walks over pages to the last row', async () => {
  bench.insert(
    'Lists/Circles',
    Array.from({ length: 25 }, (_, at) => ({ Title: `Page ${at}`, Key: `page${at}` }))
  );
  const sizes: number[] = [];
  for await (const page of circles.items.filter("startswith(Key,'page')").orderBy('Title').top(10))
    sizes.push((page as unknown[]).length);
  expect(sizes).toEqual([10, 10, 5]);
});

test('PnPjs reads the current user, ensures somebody and reads profiles', async () => {
  expect(await sp.web.currentUser()).toMatchObject({ Title: 'Olga Owner', Email: 'olga@cercle.example' });
  const ensured = await sp.web.ensureUser('oscar@cercle.example');
  expect(ensured).toMatchObject({ LoginName: visitor('outsider').login });
  await expect(sp.web.ensureUser('nobody@cercle.example')).rejects.toThrow(/could not be found/);
  const mine = await sp.profiles.myProperties();
  const properties = new Map(
    mine.UserProfileProperties.map(({ Key, Value }: { Key: string; Value: string }) => [Key, Value])
  );
  expect(properties.get('SPS-MUILanguages')).toBe('fr-FR,nl-NL');
  expect(await sp.profiles.getPropertiesFor(visitor('editor').login)).toMatchObject({ DisplayName: 'Éva Editor' });
  expect(await sp.profiles.getUserProfilePropertyFor(visitor('editor').login, 'Department')).toBe('Payroll');
  const suggested = await sp.profiles.clientPeoplePickerSearchUser({
    QueryString: 'éva',
    MaximumEntitySuggestions: 5
  } as never);
  expect(suggested.map(({ DisplayText }: { DisplayText: string }) => DisplayText)).toEqual(['Éva Editor']);
});

test('PnPjs makes a list with fields of each kind, an index and a view', async () => {
  const made = await sp.web.lists.ensure('Nouvelle liste', 'Une liste', 100);
  expect(made.created).toBe(true);
  const { list } = made;
  await list.fields.addText('Nick', { MaxLength: 50 });
  await list.fields.addNumber('Amount', { MinimumValue: 0 });
  await list.fields.addChoice('Colour', { Choices: ['Rouge', 'Vert'] });
  await list.fields.addBoolean('Done');
  await list.fields.addDateTime('Day');
  await list.fields.addMultilineText('About', { RichText: false });
  await list.fields.addUser('Who');
  const target = await circles.select('Id')();
  await list.fields.addLookup('Circle', { LookupListId: target.Id, LookupFieldName: 'Title' });
  await list.fields.createFieldAsXml('<Field Type="Number" Name="LearnerId" DisplayName="LearnerId" Indexed="TRUE" />');
  await list.fields.getByInternalNameOrTitle('Nick').update({ Indexed: true, EnforceUniqueValues: true });
  await list.fields.getByInternalNameOrTitle('LearnerId').update({ Title: 'Personne (id)' });
  const fields = await list.fields
    .select('InternalName', 'Title', 'Indexed', 'EnforceUniqueValues')
    .filter('FromBaseType eq false')();
  expect(fields.map(({ InternalName }: { InternalName: string }) => InternalName)).toEqual([
    'Nick',
    'Amount',
    'Colour',
    'Done',
    'Day',
    'About',
    'Who',
    'Circle',
    'LearnerId'
  ]);
  expect(fields[0]).toMatchObject({ Indexed: true, EnforceUniqueValues: true });
  expect(fields[8]).toMatchObject({ Title: 'Personne (id)', Indexed: true });
  await list.views.add('Tous', false, { RowLimit: 50, ViewQuery: '<OrderBy><FieldRef Name="Nick" /></OrderBy>' });
  await list.views.getByTitle('Tous').fields.add('Nick');
  expect(await list.views.getByTitle('Tous').fields()).toMatchObject({ Items: ['LinkTitle', 'Nick'] });
  const again = await sp.web.lists.ensure('Nouvelle liste');
  expect(again.created).toBe(false);
  await list.items.add({
    Title: 'Un',
    Nick: 'a',
    Colour: 'Rouge',
    CircleId: 1,
    WhoId: bench.site.userId(visitor('owner').login)
  });
  await expect(list.items.add({ Title: 'Deux', Nick: 'A' })).rejects.toThrow(/duplicate values were found.*\[Nick\]/s);
  await list.delete();
  await expect(list()).rejects.toThrow(/\[404\]/);
});

test('PnPjs sees what the reader may do', async () => {
  const reader = pnpFor(bench, 'reader').web.lists.getByTitle('Ambassadeurs');
  expect(await reader.currentUserHasPermissions(PermissionKind.ViewListItems)).toBe(true);
  expect(await reader.currentUserHasPermissions(PermissionKind.EditListItems)).toBe(false);
  await expect(reader.items.add({ Title: 'Non' })).rejects.toThrow(/\[403\].*Access denied/s);
});

test('PnPjs reads site users, groups and their members', async () => {
  expect((await sp.web.siteUsers.getByEmail('eva@cercle.example')()).Title).toBe('Éva Editor');
  const groups = await sp.web.siteGroups();
  expect(groups.length).toBe(4);
  const members = await sp.web.associatedMemberGroup.users();
  expect(members.map(({ Title }: { Title: string }) => Title)).toEqual(['Éva Editor']);
  await expect(sp.web.siteGroups.getByName('Personne')()).rejects.toThrow(/\[500\].*Group cannot be found/s);
});

test('PnPjs breaks and restores the inheritance of a list', async () => {
  await ambassadors.breakRoleInheritance(true);
  const roles = await ambassadors.roleAssignments.select('PrincipalId')();
  expect(roles.length).toBe(4);
  const read = await sp.web.roleDefinitions.getById(1073741826)();
  expect(read.Name).toBe('Lecture');
  await ambassadors.roleAssignments.remove(4, read.Id);
  await expect(pnpFor(bench, 'reader').web.lists.getByTitle('Ambassadeurs')()).rejects.toThrow(/\[404\]/);
  await ambassadors.resetRoleInheritance();
  expect((await pnpFor(bench, 'reader').web.lists.getByTitle('Ambassadeurs').items()).length).toBe(2);
});
