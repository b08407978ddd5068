import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ListDefinition } from './definitions.ts';
import { SiteFileError, openSite } from './site.ts';
import type { Site } from './site.ts';

const options = { url: '/sites/intranet', cultureName: 'fr-FR', timeZone: 'Europe/Brussels' };
const login = 'i:0#.f|membership|ann@cercle.example';
const circles: ListDefinition = {
  title: 'Circles',
  url: 'Lists/Circles',
  description: '',
  template: 100,
  onQuickLaunch: true,
  hidden: false,
  versioning: true,
  attachments: true,
  titleField: { displayName: 'Name', required: false },
  fields: [
    { name: 'Key', displayName: 'Key', type: 'Text', unique: true },
    { name: 'Kind', displayName: 'Kind', type: 'Choice', choices: ['Business', 'Support'], defaultValue: 'Support' },
    { name: 'Parent', displayName: 'Parent', type: 'Lookup', list: 'Self' },
    { name: 'Note', displayName: 'Note', type: 'Note', indexed: true }
  ],
  views: []
};

let folder: string;
const opened: Site[] = [];
const open = (name = 'site.db'): Site => {
  const site = openSite(name === ':memory:' ? name : join(folder, name), options);
  opened.push(site);
  return site;
};
const reasonOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    if (error instanceof SiteFileError) return error.reason;
    throw error;
  }
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => {
  for (const site of opened.splice(0)) site.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a site keeps its lists, rows, people, ids and kept values over a restart', () => {
  const before = open();
  before.createList(circles);
  const id = before.welcome(login, 'Edit');
  const rows = before.insert(
    'Lists/Circles',
    [{ Title: 'Paie', Key: 'paie' }],
    login,
    new Date('2026-11-24T10:00:00Z')
  );
  before.keep('page', '{"a":1}');
  const { siteId } = before;
  before.close();
  const after = open();
  expect([after.siteId, after.userId(login), after.kept('page'), after.kept('none')]).toEqual([
    siteId,
    id,
    '{"a":1}',
    undefined
  ]);
  expect(after.items.find(after.lists.byUrl('Lists/Circles')!, rows[0]!)).toMatchObject({
    f_Title: 'Paie',
    f_Kind: 'Support',
    author: id
  });
});

test('a list has SharePoint’s base fields, titled in the site’s language', () => {
  const site = open(':memory:');
  site.createList(circles);
  const list = site.lists.byTitle('circles')!;
  const title = (name: string) => list.field(name)?.title;
  expect([title('Author'), title('Created'), title('Title')]).toEqual(['Créé par', 'Créé', 'Name']);
  for (const name of [
    'ID',
    'GUID',
    'ContentTypeId',
    'Attachments',
    '_UIVersionString',
    'Order',
    'FileRef',
    'LinkTitle',
    'Editor',
    'Modified'
  ])
    expect(list.field(name)?.base).toBe(true);
  expect(list.property('OData__UIVersionString')?.name).toBe('_UIVersionString');
  expect(() =>
    site.createList({
      ...circles,
      url: 'Lists/Other',
      fields: [{ name: 'Order', displayName: 'Order', type: 'Number' }]
    })
  ).toThrow(/already has a field "Order"/);
});

test('an indexed or unique column has a real index; SharePoint keeps none on notes', () => {
  const site = open(':memory:');
  site.createList(circles);
  const list = site.lists.byTitle('Circles')!;
  const indexes = site.database
    .prepare(`PRAGMA index_list(${list.table})`)
    .all()
    .map(({ name, unique }) => `${String(name)} ${String(unique)}`);
  expect(indexes).toContain(`${list.table}_Key 1`);
  expect(indexes.some((name) => name.includes('_Note'))).toBe(false);
});

test('a lookup whose list is not there is an error, and nothing is left behind', () => {
  const site = open(':memory:');
  const broken: ListDefinition = {
    ...circles,
    fields: [{ name: 'Office', displayName: 'Office', type: 'Lookup', list: 'Lists/Offices' }]
  };
  expect(() => site.createList(broken)).toThrow(/points at "Lists\/Offices"/);
  expect(site.hasList('Lists/Circles')).toBe(false);
});

test('a transaction that fails leaves nothing, not even the ids it gave', () => {
  const site = open(':memory:');
  site.createList(circles);
  expect(() =>
    site.transaction(() => {
      site.insert('Lists/Circles', [{ Title: 'a', Key: 'a' }], login, new Date());
      throw new Error('no');
    })
  ).toThrow('no');
  expect(site.items.count(site.lists.byTitle('Circles')!)).toBe(0);
  expect(site.people.idOf(login)).toBeUndefined();
});

test('what lists became in a transaction that fails is undone with it, and lists made after it are themselves', () => {
  const site = open(':memory:');
  site.createList(circles);
  const offices = { ...circles, title: 'Offices', url: 'Lists/Offices' };
  const named = () => site.lists.all().map(({ url, fields }) => [url, fields.some(({ name }) => name === 'More')]);
  const before = named();
  expect(() =>
    site.transaction(() => {
      site.addMissingColumns('Lists/Circles', [{ name: 'More', displayName: 'More', type: 'Text' }]);
      site.createList({ ...offices, url: 'Lists/Gone' });
      expect(named()).toEqual([...before.slice(0, -1), ['Lists/Circles', true], ['Lists/Gone', false]]);
      throw new Error('no');
    })
  ).toThrow('no');
  expect(named()).toEqual(before);
  // It is given the number of the one that is not there.
  site.createList(offices);
  expect(named()).toEqual([...before, ['Lists/Offices', false]]);
  site.addMissingColumns('Lists/Offices', [{ name: 'More', displayName: 'More', type: 'Text' }]);
  expect(named()).toEqual([...before, ['Lists/Offices', true]]);
});

test('inserting a column that the list does not have is an error', () => {
  const site = open(':memory:');
  site.createList(circles);
  expect(() => site.insert('Lists/Circles', [{ Title: 'a', Nope: 1 }], login, new Date())).toThrow(/no column "Nope"/);
});

test('retitling gives the words of the site’s language; the default follows its place', () => {
  const site = open(':memory:');
  site.createList(circles);
  site.retitle('Lists/Circles', {
    title: 'Cercles',
    description: 'Les cercles.',
    views: { 'AllItems.aspx': 'Tous' },
    fields: { Title: 'Nom', Kind: 'Genre' },
    hints: { Kind: 'Range le cercle.' },
    choices: { Kind: ['Métier', 'Soutien'] }
  });
  const list = site.lists.byTitle('Cercles')!;
  expect([list.description, list.views.map(({ displayName }) => displayName)]).toEqual(['Les cercles.', ['Tous']]);
  expect([list.field('Title')?.title, list.field('LinkTitle')?.title, list.field('Kind')?.title]).toEqual([
    'Nom',
    'Nom',
    'Genre'
  ]);
  expect(list.field('Kind')).toMatchObject({
    choices: ['Métier', 'Soutien'],
    defaultValue: 'Soutien',
    description: 'Range le cercle.'
  });
});

test('a recycled row comes back under its id', () => {
  const site = open(':memory:');
  site.createList(circles);
  const by = site.userId(login);
  const [id] = site.insert('Lists/Circles', [{ Title: 'Paie', Key: 'paie' }], login, new Date());
  const list = site.lists.byTitle('Circles')!;
  const bin = site.items.recycle(list, id!, site.writer(by, new Date()));
  expect(site.items.find(list, id!)).toBeUndefined();
  site.items.restore(list, bin, site.writer(by, new Date()));
  expect(site.items.find(list, id!)).toMatchObject({ f_Key: 'paie' });
});

test('a file of the first version is brought up to date, with all that is in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const file = join(folder, 'old.db');
  const options = { url: '/sites/intranet', cultureName: 'fr-FR', timeZone: 'Europe/Brussels' };
  const site = openSite(file, options);
  site.keep('kept', 'yes');
  site.createList(circles);
  const by = site.userId(login);
  const [id = 0] = site.insert('Lists/Circles', [{ Title: 'Paie', Key: 'paie' }], login, new Date());
  const fresh = site.lists.byUrl('Lists/Circles')!.fields;
  site.close();
  const old = new DatabaseSync(file);
  // Before version 3 rows stood in no folder, and their addresses were written out for each list.
  for (const { number, url } of old.prepare('SELECT number, url FROM lists').all()) {
    for (const column of ['dir', 'leaf', 'moderation', 'moderation_comment'])
      old.exec(`ALTER TABLE list_${String(number)} DROP COLUMN ${column}`);
    const folder = `/sites/intranet/${String(url)}`;
    const sqls = {
      FSObjType: '0',
      FileDirRef: `'${folder}'`,
      FileRef: `('${folder}/' || {t}.id || '_.000')`,
      FileLeafRef: "({t}.id || '_.000')",
      _ModerationStatus: '0'
    };
    for (const [name, sql] of Object.entries(sqls))
      old
        .prepare("UPDATE fields SET field = json_set(field, '$.sql', ?) WHERE list = ? AND name = ?")
        .run(sql, Number(number), name);
    old
      .prepare("UPDATE fields SET field = json_remove(field, '$.sql') WHERE list = ? AND name = '_ModerationComments'")
      .run(Number(number));
  }
  old.exec('DROP TABLE files; DROP TABLE second_stage; PRAGMA user_version = 1');
  old.close();
  const again = openSite(file, options);
  expect([again.kept('kept'), again.files.within('/sites/intranet/SiteAssets', 'files')]).toEqual(['yes', []]);
  expect(again.database.prepare('SELECT * FROM second_stage').all()).toEqual([]);
  const list = again.lists.byUrl('Lists/Circles')!;
  expect(list.fields).toEqual(fresh);
  expect(again.items.find(list, id)).toMatchObject({ f_Key: 'paie', dir: null, moderation: 0 });
  again.items.addFolder(list, { Title: 'Old' }, '', 'Old', again.writer(by, new Date()));
  expect(again.items.folder(list, 'old')).toMatchObject({ f_Title: 'Old' });
  again.close();
  rmSync(folder, { recursive: true });
});

test('a damaged, a foreign and a newer file are told apart', () => {
  const site = open();
  site.createList(circles);
  site.insert(
    'Lists/Circles',
    Array.from({ length: 500 }, (_, at) => ({ Title: `t${at}`, Key: `k${at}` })),
    login,
    new Date()
  );
  site.close();
  const file = join(folder, 'site.db');
  const bytes = readFileSync(file);
  writeFileSync(join(folder, 'damaged.db'), bytes.fill(0xab, 8192, bytes.length - 4096));
  expect(reasonOf(() => open('damaged.db'))).toBe('corrupt');
  writeFileSync(
    join(folder, 'text.db'),
    'this is no database, only words that fill a hundred bytes and more, so that SQLite reads a header from it.'
  );
  expect(reasonOf(() => open('text.db'))).toBe('foreign');
  const other = new DatabaseSync(join(folder, 'other.db'));
  other.exec('CREATE TABLE t (a)');
  other.close();
  expect(reasonOf(() => open('other.db'))).toBe('foreign');
  const newer = new DatabaseSync(join(folder, 'newer.db'));
  newer.exec('PRAGMA application_id = 0x44615350; PRAGMA user_version = 99; CREATE TABLE t (a)');
  newer.close();
  expect(reasonOf(() => open('newer.db'))).toBe('newer');
});

test('a file that another process holds is locked, and says so in a sentence', () => {
  open();
  try {
    open();
    throw new Error('opened twice');
  } catch (error) {
    expect(error).toBeInstanceOf(SiteFileError);
    expect((error as SiteFileError).message).toMatch(/^Another process is using the site’s database \(.+site\.db\)\.$/);
  }
});

test('a folder that is no folder cannot be opened', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(reasonOf(() => open('file/site.db'))).toBe('unreachable');
});

test('a full disk is said to be full, and what was there before stays', () => {
  const site = open();
  site.createList(circles);
  const pages = Number(site.database.prepare('PRAGMA page_count').get()?.['page_count']);
  site.database.exec(`PRAGMA max_page_count = ${pages + 5}`);
  const rows = Array.from({ length: 5000 }, (_, at) => ({ Title: `t${at}`, Key: `k${at}` }));
  expect(reasonOf(() => site.insert('Lists/Circles', rows, login, new Date()))).toBe('full');
  expect(site.items.count(site.lists.byTitle('Circles')!)).toBe(0);
});

// The owner of a machine may write everywhere: as root nothing is read-only.
(process.getuid?.() === 0 ? test.skip : test)('a read-only folder is said to be read-only', () => {
  chmodSync(folder, 0o500);
  expect(['read-only', 'unreachable']).toContain(reasonOf(() => open()));
  chmodSync(folder, 0o700);
});
