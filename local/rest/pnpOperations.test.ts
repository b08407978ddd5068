import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SPCollection, SPInstance } from '@pnp/sp';
import { pnpFor } from './pnpTesting.ts';
import { Bench } from './testing.ts';

/* Every operation that PnPjs has on what a site is made of: somebody calls it in a test, or it is 501 here by name. */

const bench = new Bench();
const { web } = pnpFor(bench);
const list = web.lists.getByTitle('Cercles');

/** One object of each class that the modules bring. */
const objects = {
  lists: web.lists,
  list,
  items: list.items,
  item: list.items.getById(1),
  attachments: list.items.getById(1).attachmentFiles,
  attachment: list.items.getById(1).attachmentFiles.getByName('a'),
  fields: list.fields,
  field: list.fields.getById('x'),
  views: list.views,
  view: list.views.getById('x'),
  viewFields: list.views.getById('x').fields,
  contentTypes: list.contentTypes,
  contentType: list.contentTypes.getById('x'),
  fieldLinks: list.contentTypes.getById('x').fieldLinks,
  siteUsers: web.siteUsers,
  siteUser: web.siteUsers.getById(1),
  siteGroups: web.siteGroups,
  siteGroup: web.siteGroups.getById(1),
  roleAssignments: web.roleAssignments,
  roleAssignment: web.roleAssignments.getById(1),
  roleDefinitions: web.roleDefinitions,
  roleDefinition: web.roleDefinitions.getById(1)
};

/** What SharePoint does there and this does not: the calls that are answered 501, or that are about libraries only. */
const notBuilt: Readonly<Record<string, string>> = {
  'lists.ensureSiteAssetsLibrary': '501: libraries of a site are there from the beginning',
  'lists.ensureSitePagesLibrary': '501: libraries of a site are there from the beginning',
  'list.eventReceivers': '501',
  'list.informationRightsManagementSettings': '501',
  'list.renderListData': '501: the stream took its place',
  'list.renderListFormData': '501',
  'items.getItemByStringId': '501: external lists',
  'item.versions': '501',
  'item.getWopiFrameUrl': '501: office documents',
  'item.setImageField': '501: columns of pictures',
  'item.folder': '501: folders in lists',
  'item.file': '501: files are read by their addresses',
  'item.breakRoleInheritance': '501: permissions of single items',
  'item.resetRoleInheritance': '501: permissions of single items',
  'item.roleAssignments': '501: permissions of single items',
  'item.firstUniqueAncestorSecurableObject': '501: permissions of single items',
  'list.firstUniqueAncestorSecurableObject': '501',
  'attachment.recycle': '501',
  'attachment.getParsed': 'a reader is given to it; getText and getBuffer are the same request',
  'fields.addLocation': '501',
  'fields.addImageField': '501',
  'view.renderAsHtml': '501',
  'contentTypes.add': '501: content types other than Item',
  'contentTypes.addAvailableContentType': '501: content types other than Item',
  'contentType.delete': '501: content types other than Item',
  'contentType.update': '501: content types other than Item',
  'contentType.workflowAssociations': '501',
  'siteUser.delete': 'PnPjs’s address is no resource of SharePoint; removeById is the call',
  'siteUser.update': '501',
  'siteGroup.setUserAsOwner': '501',
  'roleAssignment.groups': '501',
  'roleDefinitions.add': '501: the levels are SharePoint’s own',
  'roleDefinition.delete': '501: the levels are SharePoint’s own',
  'roleDefinition.update': '501: the levels are SharePoint’s own'
};

/** Names on an object of PnPjs, on its class and on the ones that this extends. */
const namesOn = (object: object): ReadonlySet<string> => {
  const names = new Set<string>();
  for (let level: object | null = object; level !== null; level = Object.getPrototypeOf(level) as object | null)
    if (level !== Function.prototype && level !== Object.prototype)
      for (const name of Object.getOwnPropertyNames(level)) names.add(name);
  return names;
};

/** What everything of PnPjs has: its machinery, select, expand and their kin. */
const common = new Set(
  [SPCollection('https://a.example/_api/x'), SPInstance('https://a.example/_api/x')].flatMap((one) => [...namesOn(one)])
);
const operationsOf = (object: object): readonly string[] =>
  [...namesOn(object)].filter((name) => !common.has(name) && name !== 'getContextInfo' && !name.startsWith('_'));

const here = join(__dirname);
const tests = [
  ...readdirSync(here)
    .filter((name) => /^pnp.*\.test\.ts$/.test(name) && name !== 'pnpOperations.test.ts')
    .map((name) => join(here, name)),
  ...readdirSync(join(here, '../conformance/rows')).map((name) => join(here, '../conformance/rows', name)),
  join(here, '../conformance/twin.ts')
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe.each(Object.entries(objects))('%s', (name, object) => {
  test('each operation is called in a test, or named as not built', () => {
    const operations = operationsOf(object as object);
    expect(
      operations.length + Object.keys(notBuilt).filter((one) => one.startsWith(`${name}.`)).length
    ).toBeGreaterThan(0);
    const uncalled = operations.filter(
      (operation) => notBuilt[`${name}.${operation}`] === undefined && !new RegExp(`\\.${operation}\\b`).test(tests)
    );
    expect(uncalled).toEqual([]);
  });
});

test('what is named as not built is an operation of PnPjs, so that no name outlives its reason', () => {
  const all = Object.entries(objects).flatMap(([name, object]) =>
    operationsOf(object as object).map((operation) => `${name}.${operation}`)
  );
  expect(Object.keys(notBuilt).filter((name) => !all.includes(name))).toEqual([]);
});
