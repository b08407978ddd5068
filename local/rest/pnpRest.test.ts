import { PermissionKind } from '@pnp/sp/security/index.js';
import { pnpFor } from './pnpTesting.ts';
import { Bench, visitor } from './testing.ts';

const bench = new Bench();
bench.now = new Date();
bench.insert('Lists/Circles', [{ Title: 'Paie', Key: 'paie' }]);

describe.each(['owner', 'contributor'] as const)('as %s', (who) => {
  const list = pnpFor(bench, who).web.lists.getByTitle('Cercles');
  const item = list.items.getById(1);

  test('PnPjs reads permissions of a list and of an item, its own and somebody else’s', async () => {
    const mine = await list.effectiveBasePermissions();
    expect(list.hasPermissions(mine, PermissionKind.AddListItems)).toBe(true);
    expect(await item.effectiveBasePermissions()).toMatchObject({ High: mine.High, Low: mine.Low });
    expect(await item.effectiveBasePermissionsForUI()).toMatchObject({ High: mine.High, Low: mine.Low });
    const theirs = await list.getUserEffectivePermissions(visitor('reader').login);
    expect(item.hasPermissions(theirs, PermissionKind.AddListItems)).toBe(false);
    expect(await item.getUserEffectivePermissions(visitor('reader').login)).toMatchObject({ Low: theirs.Low });
    expect((await item.getCurrentUserEffectivePermissions()).Low).toBe(mine.Low);
  });

  test('PnPjs reads the folder of a list, the content type of an item and the two lists of an item’s values', async () => {
    expect(await list.rootFolder()).toMatchObject({ ServerRelativeUrl: '/sites/intranet/Lists/Circles' });
    expect(await item.contentType()).toMatchObject({ Name: 'Élément' });
    expect(await item.list.select('Title')()).toMatchObject({ Title: 'Cercles' });
    expect(await list.getParentInfos()).toMatchObject({ ParentWeb: { ServerRelativeUrl: '/sites/intranet' } });
  });

  test('PnPjs reads an attachment as a stream and in its own way', async () => {
    await item.attachmentFiles.add(`${who}.json`, '{"a":1}');
    const file = item.attachmentFiles.getByName(`${who}.json`);
    expect(await file.getJSON()).toEqual({ a: 1 });
    expect(await (await file.getBlob()).text()).toBe('{"a":1}');
    const { body } = await file.getStream();
    expect(await new Response(body).text()).toBe('{"a":1}');
    await file.delete();
  });
});

test('PnPjs adds a column by AddField and takes it out of the form', async () => {
  const { fields } = pnpFor(bench).web.lists.getByTitle('Cercles');
  expect(await fields.addField('Note', 3, { Required: false })).toMatchObject({ TypeAsString: 'Note' });
  const field = fields.getByInternalNameOrTitle('Note');
  await field.setShowInEditForm(false);
  expect((await field()).SchemaXml).toContain('ShowInEditForm="FALSE"');
});
