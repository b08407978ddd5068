import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { assetsOf } from './lists/assets.mjs';
import { declaredKinds, declaredLists } from './lists/declared.mjs';

const root = join(__dirname, '..');
const folder = join(root, 'sharepoint', 'assets');
const solution = JSON.parse(readFileSync(join(root, 'config', 'package-solution.json'), 'utf8')).solution;
const feature = solution.features[0];

const always = new Set(['Field', 'FieldRef', 'View', 'ListInstance', 'CHOICE', 'Form', 'ElementManifest']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  isArray: (name) => always.has(name)
});

let lists;
let kinds;
let assets;
let read;
beforeAll(async () => {
  lists = await declaredLists(root);
  kinds = await declaredKinds(root);
  assets = assetsOf(lists, feature.id, kinds);
  read = Object.fromEntries(Object.entries(assets.files).map(([name, xml]) => [name, parser.parse(xml)]));
});

const schemas = () =>
  Object.entries(read)
    .filter(([name]) => name.startsWith('schema-'))
    .map(([, { List }]) => List);
/** In the order in which SharePoint makes them: what later versions brought comes last. */
const instances = () => assets.listing.elementManifests.flatMap((name) => read[name].Elements.ListInstance);
const fieldsOf = (url) => schemas().find((list) => list.Url === url).MetaData.Fields.Field;
const field = (url, name) => fieldsOf(url).find(({ Name }) => Name === name);

test('the committed XML is what src/lists declares: after a change, run node tools/lists.mjs', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(assets.files).sort());
  for (const [name, xml] of Object.entries(assets.files)) expect(readFileSync(join(folder, name), 'utf8')).toBe(xml);
  expect(feature.assets).toEqual(assets.listing);
});

test('every file is valid XML', () => {
  for (const xml of Object.values(assets.files)) expect(XMLValidator.validate(xml)).toBe(true);
});

test('every schema file has its own name, since all land in the root of the package', () => {
  const named = instances().map(({ CustomSchema }) => CustomSchema);
  expect(new Set(named).size).toBe(lists.length);
  expect([...named].sort()).toEqual([...assets.listing.elementFiles].sort());
});

test('a lookup points at a list that was made before, by exactly its address, or at its own', () => {
  const made = [];
  for (const { Url } of instances()) {
    for (const { List, Type } of fieldsOf(Url))
      if (Type.startsWith('Lookup')) expect(['Self', ...made]).toContain(List);
    made.push(Url);
  }
  expect(field('Lists/Circles', 'Parent').List).toBe('Self');
  expect(field('Lists/Ambassadors', 'OtherCircles')).toMatchObject({ Type: 'LookupMulti', Mult: 'TRUE' });
});

test('no two columns share an id, and an id never changes', () => {
  const ids = schemas().flatMap(({ MetaData }) =>
    MetaData.Fields.Field.filter(({ Name }) => Name !== 'Title').map(({ ID }) => ID)
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(field('Lists/Ambassadors', 'Person').ID).toBe('{abd99f09-da41-5386-b2b2-f97111f29e73}');
});

test('a unique column is indexed, and no list has more than the twenty indexes that SharePoint allows', () => {
  expect(field('Lists/Ambassadors', 'Person')).toMatchObject({ EnforceUniqueValues: 'TRUE', Indexed: 'TRUE' });
  for (const { MetaData } of schemas()) {
    const indexed = MetaData.Fields.Field.filter(({ Indexed }) => Indexed === 'TRUE');
    expect(indexed.length).toBeLessThanOrEqual(20);
    // SharePoint takes an index on these and forgets it.
    for (const { Type } of indexed) expect(['Note', 'MultiChoice', 'LookupMulti', 'URL']).not.toContain(Type);
  }
});

test('forms show every column, since every column stands in the content type', () => {
  for (const { MetaData } of schemas())
    expect(MetaData.ContentTypes.ContentType.FieldRefs.FieldRef.map(({ ID, Name }) => [ID, Name])).toEqual(
      MetaData.Fields.Field.map(({ ID, Name }) => [ID, Name])
    );
});

test('views show columns that exist; the first is the default; no two share a page', () => {
  for (const { MetaData } of schemas()) {
    const known = [...MetaData.Fields.Field.map(({ Name }) => Name), 'LinkTitle', 'ID', 'Author', 'Created'];
    const views = MetaData.Views.View;
    for (const { ViewFields, Query } of views) {
      for (const { Name } of ViewFields.FieldRef) expect(known).toContain(Name);
      for (const { FieldRef } of [Query.OrderBy, Query.GroupBy].filter(Boolean))
        expect(known).toContain(FieldRef[0].Name);
    }
    expect(views.map(({ DefaultView }) => DefaultView === 'TRUE')).toEqual(views.map((_, index) => index === 0));
    expect(new Set(views.map(({ Url }) => Url)).size).toBe(views.length);
  }
});

test('choices are in English, with their default', () => {
  expect(field('Lists/Ambassadors', 'Status')).toMatchObject({
    Type: 'Choice',
    CHOICES: { CHOICE: ['Active', 'Away', 'Former'] },
    Default: 'Active'
  });
  expect(field('Lists/Ambassadors', 'Topics').FillInChoice).toBe('TRUE');
});

test('a title that is a remark is not required', () => {
  expect(field('Lists/BadgeAwards', 'Title')).toMatchObject({ DisplayName: 'Remark', Required: 'FALSE' });
  expect(field('Lists/Circles', 'Title')).toMatchObject({ DisplayName: 'Name', Required: 'TRUE' });
});

test('a list that only our parts write takes no files and keeps no versions; of the others nothing is said', () => {
  for (const { url, kind } of lists) {
    const { VersioningEnabled, DisableAttachments } = schemas().find(({ Url }) => Url === url);
    const said = kind === 'curated' ? [undefined, undefined] : ['FALSE', 'TRUE'];
    expect([url, VersioningEnabled, DisableAttachments]).toEqual([url, ...said]);
  }
});

test('a title that means nothing stands in no form', () => {
  const hidden = { ShowInNewForm: 'FALSE', ShowInEditForm: 'FALSE', ShowInDisplayForm: 'FALSE' };
  expect(field('Lists/LearningProgress', 'Title')).toMatchObject({ Required: 'FALSE', ...hidden });
  expect(field('Lists/BadgeAwards', 'Title').ShowInNewForm).toBeUndefined();
});

test('hostile words in a declaration cannot break the XML', () => {
  const [circles] = lists;
  const odd = `<&"'>`;
  const { files } = assetsOf([{ ...circles, title: { ...circles.title, en: odd } }], feature.id, kinds);
  expect(XMLValidator.validate(files['elements.xml'])).toBe(true);
  expect(parser.parse(files['elements.xml']).Elements.ListInstance[0].Title).toBe(odd);
});

test('a list that came later has a manifest of its own, which an upgrade applies', () => {
  const [circles] = lists;
  const later = { ...circles, url: 'Lists/Questions', since: '1.10.0' };
  const earlier = { ...circles, url: 'Lists/Sessions', since: '1.9.0' };
  const { files, listing } = assetsOf([...lists, later, earlier], feature.id, kinds);
  expect(files['elements.xml']).toBe(assets.files['elements.xml']);
  expect(listing.elementManifests).toEqual(
    expect.arrayContaining(['elements.xml', 'elements-1.9.0.xml', 'elements-1.10.0.xml'])
  );
  expect(listing.elementManifests.indexOf('elements-1.9.0.xml')).toBeLessThan(
    listing.elementManifests.indexOf('elements-1.10.0.xml')
  );
  expect(listing.upgradeActions).toEqual(['upgrade.xml']);
  const { ElementManifest } = parser.parse(files['upgrade.xml']).UpgradeActions.ApplyElementManifests;
  expect(ElementManifest.map(({ Location }) => Location)).toEqual(
    listing.elementManifests.slice(1).map((name) => `${feature.id}\\${name}`)
  );
});
