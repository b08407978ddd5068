import { join } from 'node:path';
import { openSite } from '../site/site.ts';
import { featureAssets } from './featureAssets.ts';
import { installFeatures } from './install.ts';
import { openPackage } from './open.ts';
import { sampleList, samplePackage, sampleSchema, type Sample } from './samplePackage.ts';

const site = () => openSite(':memory:', { url: '/sites/intranet', cultureName: 'fr-FR', timeZone: 'Europe/Brussels' });

const things = (fields: string, more: Partial<Sample> = {}) =>
  openPackage(
    samplePackage({ elements: sampleList(), schemas: { 'schema-things.xml': sampleSchema(fields) }, ...more })
  );

const problem = (fields: string): string => {
  try {
    installFeatures(things(fields), site());
    return '';
  } catch (error) {
    expect((error as Error).name).toBe('PackageError');
    return (error as Error).message;
  }
};

test('the lists of the project install in their order, with columns, lookups and views', () => {
  const { elements, schemas } = featureAssets(join(__dirname, '..', '..'));
  const opened = openPackage(samplePackage({ elements, schemas }));
  const place = site();
  const { lists } = installFeatures(opened, place);
  expect(lists).toHaveLength(Object.keys(schemas).length);
  expect(lists.indexOf('Lists/Circles')).toBeLessThan(lists.indexOf('Lists/Ambassadors'));
  const ambassadors = place.lists.byUrl('Lists/Ambassadors');
  expect(ambassadors?.field('PrimaryCircle')?.list).toBe(place.lists.byUrl('Lists/Circles')?.id);
  expect(ambassadors?.field('Person')).toMatchObject({ unique: true, required: true, type: 'User' });
  expect(place.lists.byUrl('Lists/Circles')?.field('Parent')?.list).toBe(place.lists.byUrl('Lists/Circles')?.id);
  expect(ambassadors?.views.filter(({ isDefault }) => isDefault)).toHaveLength(1);
});

test('an unknown column type is an error that names file, column and type, and nothing is installed', () => {
  const place = site();
  const opened = things('<Field Name="Where" DisplayName="Where" Type="Geolocation"/>');
  expect(() => installFeatures(opened, place)).toThrow(/elements\.xml: .*"Where".*"Geolocation"/);
  expect(place.hasList('Lists/Things')).toBe(false);
});

test.each(['x&quot;;DROP TABLE lists;--', 'a b', 'a{t}b', "x');ATTACH 'y'"])(
  'a column called %s has no name',
  (name) => {
    const told = problem(`<Field Type="Text" Name="${name}" DisplayName="Harmless"/>`);
    expect(told).toMatch(/schema-things\.xml|elements\.xml/);
    expect(told).toContain('has a Name that is none');
  }
);

test('two columns whose names differ in case alone are one name', () => {
  const field = (name: string) => `<Field Type="Text" Name="${name}" DisplayName="${name}"/>`;
  expect(problem(field('Score') + field('score'))).toContain('"score" twice');
});

test('a list stands at no address that SharePoint would not take', () => {
  const schemas = { 'schema-things.xml': sampleSchema('') };
  expect(() =>
    installFeatures(openPackage(samplePackage({ elements: sampleList('Lists/{t}'), schemas })), site())
  ).toThrow('SharePoint takes none');
});

test('what is not understood is never skipped', () => {
  expect(problem('<Field Name="A" DisplayName="A" Type="Text" Sparkle="TRUE"/>')).toContain('Sparkle');
  expect(problem('<Field Name="A" DisplayName="A" Type="Number"><Validation/></Field>')).toContain('<Validation>');
  expect(problem('<Field Name="A" DisplayName="A" Type="Note" AppendOnly="TRUE"/>')).toContain('AppendOnly');
  expect(problem('<Field Name="A" DisplayName="A" Type="Text" Required="yes"/>')).toContain('TRUE or FALSE');
  expect(problem('<Field Name="A" DisplayName="A" Type="Text" MaxLength="many"/>')).toContain('a number');
});

test('a lookup must name a list of the feature that is there already, by the same address', () => {
  expect(problem('<Field Name="A" DisplayName="A" Type="Lookup" List="Lists/Later"/>')).toContain('List="Lists/Later"');
  expect(problem('<Field Name="A" DisplayName="A" Type="Lookup" List="lists/things"/>')).toContain('lists/things');
  expect(problem('<Field Name="A" DisplayName="A" Type="Lookup" List="Self"/>')).toBe('');
});

test('a view that shows a column the list does not have is an error', () => {
  const schema = sampleSchema('').replace('LinkTitle', 'Nowhere');
  const opened = openPackage(samplePackage({ elements: sampleList(), schemas: { 'schema-things.xml': schema } }));
  expect(() => installFeatures(opened, site())).toThrow(/"All".*"Nowhere"/);
});

test('a schema file that is missing is named', () => {
  expect(() => openPackage(samplePackage({ elements: sampleList() }))).toThrow(/no "schema-things\.xml"/);
});

test('a newer package adds its columns and loses no row', () => {
  const place = site();
  installFeatures(things('<Field Name="A" DisplayName="A" Type="Text"/>'), place);
  const [id = 0] = place.insert(
    'Lists/Things',
    [{ Title: 'kept', A: 'value' }],
    'i:0#.f|membership|ann@lecercle.example',
    new Date()
  );
  const newer = things('<Field Name="A" DisplayName="A" Type="Text"/><Field Name="B" DisplayName="B" Type="Number"/>');
  expect(installFeatures(newer, place)).toMatchObject({ lists: [], columns: ['Lists/Things: B'] });
  expect(installFeatures(newer, place)).toMatchObject({ lists: [], columns: [] });
  const list = place.lists.byUrl('Lists/Things');
  expect(list && place.items.find(list, id)).toMatchObject({ f_Title: 'kept', f_A: 'value' });
});

test('a foreign feature with other elements is left out with a sentence, its web part stays', () => {
  const opened = openPackage(
    samplePackage({ elements: '<Field Name="A" Type="Text"/><CustomAction Id="x"/>' + '<ContentType ID="0x01"/>' })
  );
  const { leftOut } = installFeatures(opened, site(), { foreign: true });
  expect(leftOut).toEqual([expect.stringMatching(/<Field> .*<CustomAction> .*<ContentType>/)]);
  expect(opened.componentManifests).toHaveLength(1);
  expect(() => installFeatures(opened, site())).toThrow(/CustomAction/);
});

test('a list without a schema file is a custom list with its title', () => {
  const opened = openPackage(
    samplePackage({ elements: '<ListInstance Title="Plain" Url="Lists/Plain" TemplateType="100"/>' })
  );
  const place = site();
  expect(installFeatures(opened, place).lists).toEqual(['Lists/Plain']);
  expect(place.lists.byUrl('Lists/Plain')?.title).toBe('Plain');
});

test('a foreign package touches no list that it did not make, and says so', () => {
  const place = site();
  installFeatures(things('<Field Name="A" DisplayName="A" Type="Text"/>'), place);
  const foreign = things('<Field Name="B" DisplayName="B" Type="Text"/>');
  const { lists, columns, leftOut } = installFeatures(foreign, place, { foreign: true });
  expect([lists, columns]).toEqual([[], []]);
  expect(leftOut).toEqual([
    expect.stringMatching(/already has a list at Lists\/Things, which this package did not make/)
  ]);
  expect(place.lists.byUrl('Lists/Things')?.field('B')).toBeUndefined();
  expect(installFeatures(foreign, place, { foreign: true, made: ['Lists/Things'] }).columns).toEqual([
    'Lists/Things: B'
  ]);
});
