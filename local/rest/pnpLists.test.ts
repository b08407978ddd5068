import { fieldDefinition } from '../package/fieldXml.ts';
import { pnpFor } from './pnpTesting.ts';
import { Bench, visitor } from './testing.ts';

const bench = new Bench({ fieldFromXml: fieldDefinition });
bench.now = new Date();
bench.insert('Lists/Circles', [
  { Title: 'Paie', Key: 'paie', Headcount: 30 },
  { Title: 'Informatique', Key: 'it' }
]);
bench.insert('Lists/Ambassadors', [
  { Title: 'Éva', Person: bench.site.userId(visitor('editor').login), PrimaryCircle: 1, OtherCircles: [2] },
  { Title: 'Rik', Person: bench.site.userId(visitor('reader').login), PrimaryCircle: 2 }
]);

describe.each(['owner', 'contributor'] as const)('as %s', (who) => {
  const sp = pnpFor(bench, who);
  const ambassadors = sp.web.lists.getByTitle('Ambassadeurs');

  test('PnPjs asks for items in CAML', async () => {
    const found = await ambassadors.getItemsByCAMLQuery(
      {
        ViewXml:
          '<View><Query><Where><Eq><FieldRef Name="PrimaryCircle"/><Value Type="Lookup">paie</Value></Eq></Where></Query></View>'
      },
      'FieldValuesAsText'
    );
    expect(found).toMatchObject([{ Title: 'Éva', FieldValuesAsText: { PrimaryCircle: 'Paie' } }]);
  });

  test('PnPjs reads a page of a view as a stream, and the next one', async () => {
    const ViewXml = '<View><ViewFields><FieldRef Name="PrimaryCircle"/></ViewFields><RowLimit>1</RowLimit></View>';
    const first = await ambassadors.renderListDataAsStream({ ViewXml, RenderOptions: [2] });
    expect(first.Row).toMatchObject([{ ID: '1', PrimaryCircle: [{ lookupId: 1, lookupValue: 'Paie' }] }]);
    const next = await ambassadors.renderListDataAsStream({ ViewXml, Paging: first.NextHref.slice(1) });
    expect(next).toMatchObject({ FirstRow: 2, LastRow: 2, Row: [{ ID: '2' }] });
    const again = await ambassadors.renderListDataAsStream({ ViewXml }, { Paged: 'TRUE', p_ID: '1' });
    expect(again.Row).toMatchObject([{ ID: '2' }]);
  });

  test('PnPjs follows the changes of a list by its token', async () => {
    const { CurrentChangeToken } = await ambassadors.select('CurrentChangeToken')();
    const { Id } = await ambassadors.items.add({ Title: 'Nouveau' });
    const changes = await ambassadors.getChanges({ Add: true, Item: true, ChangeTokenStart: CurrentChangeToken });
    expect(changes).toMatchObject([{ ItemId: Id, ChangeType: 1 }]);
    const xml = await ambassadors.getListItemChangesSinceToken({ ChangeToken: CurrentChangeToken.StringValue });
    expect(xml).toContain("ows_Title='Nouveau'");
    await ambassadors.items.getById(Id).delete();
  });

  test('PnPjs writes items as forms do', async () => {
    const made = await ambassadors.addValidateUpdateItemUsingPath(
      [{ FieldName: 'Title', FieldValue: 'Par formulaire' }],
      '/sites/intranet/Lists/Ambassadors'
    );
    const id = Number(made.find(({ FieldName }: { FieldName: string }) => FieldName === 'Id').FieldValue);
    const item = ambassadors.items.getById(id);
    const values = await item.validateUpdateListItem([{ FieldName: 'Since', FieldValue: '2026-06-30' }]);
    expect(values).toMatchObject([{ FieldName: 'Since', HasException: true }]);
    await item.validateUpdateListItem([{ FieldName: 'Since', FieldValue: '30/06/2026' }]);
    expect(await item.select('Since')()).toMatchObject({ Since: '2026-06-29T22:00:00Z' });
    await item.delete();
  });

  test('PnPjs attaches, reads, replaces and deletes a file', async () => {
    const item = ambassadors.items.getById(1);
    await item.attachmentFiles.add("l'été.txt", 'bonjour');
    expect(await item.attachmentFiles()).toMatchObject([{ FileName: "l'été.txt" }]);
    const file = item.attachmentFiles.getByName("l'été.txt");
    expect(await file.getText()).toBe('bonjour');
    await file.setContent('bonsoir');
    expect(new TextDecoder().decode(await file.getBuffer())).toBe('bonsoir');
    await file.delete();
    expect(await item.attachmentFiles()).toEqual([]);
  });

  test('PnPjs keeps files in Site Assets', async () => {
    const folder = sp.web.getFolderByServerRelativePath('/sites/intranet/SiteAssets');
    await folder.files.addUsingPath("l'été & co.txt", 'bonjour', { Overwrite: true });
    const file = sp.web.getFileByServerRelativePath("/sites/intranet/SiteAssets/l'été & co.txt");
    expect(await file.getText()).toBe('bonjour');
    await file.setContent('bonsoir');
    expect(await file.getText()).toBe('bonsoir');
    expect(await folder.files()).toMatchObject([{ Name: "l'été & co.txt" }]);
    await folder.addSubFolderUsingPath('images');
    expect(await folder.folders()).toMatchObject([{ Name: 'images' }]);
    expect(await sp.web.getFolderByServerRelativePath('/sites/intranet/None')()).toMatchObject({ Exists: false });
    await file.delete();
    await expect(file()).rejects.toThrow(/\[404\].*does not exist/s);
  });
});
