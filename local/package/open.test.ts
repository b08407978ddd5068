import { strToU8, unzipSync, zipSync } from 'fflate';
import { openPackage } from './open.ts';
import { samplePackage } from './samplePackage.ts';

const messageOf = (bytes: Uint8Array): string => {
  try {
    openPackage(bytes);
    return '';
  } catch (error) {
    expect((error as Error).name).toBe('PackageError');
    return (error as Error).message;
  }
};

test('a package gives its title, manifests and assets', () => {
  const opened = openPackage(samplePackage({ title: 'Sample' }));
  expect(opened).toMatchObject({ title: 'Sample', version: '1.0.0.0', skipFeatureDeployment: false });
  expect(opened.componentManifests.map(({ alias }) => alias)).toEqual(['SampleWebPart']);
  expect(new TextDecoder().decode(opened.asset('sample.js'))).toContain('define(');
  expect(opened.asset('other.js')).toBeUndefined();
});

test('something that is no zip is told so', () => {
  expect(messageOf(strToU8('hello'))).toContain('not a solution package');
  expect(messageOf(new Uint8Array())).toContain('not a solution package');
  expect(messageOf(new Uint8Array(100_000))).toContain('not a solution package');
});

test('a zip of something else is told so', () => {
  expect(messageOf(zipSync({ 'readme.txt': strToU8('hello') }))).toContain('names no AppManifest.xml');
});

test('a package cut off anywhere is never opened, and never ends in another error', () => {
  const whole = samplePackage();
  for (let length = 0; length < whole.length; length += 97) expect(messageOf(whole.slice(0, length))).not.toBe('');
});

test('a package with one changed byte is opened soundly or refused in words', () => {
  const whole = samplePackage();
  const texts = unzipSync(whole);
  for (let at = 0; at < whole.length; at += 31) {
    const changed = whole.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    if (messageOf(changed) === '')
      expect(openPackage(changed).asset('sample.js')).toEqual(texts['ClientSideAssets/sample.js']);
  }
});

test('entries that point outside the package are refused', () => {
  for (const name of ['../evil.xml', '/etc/passwd', 'a/../../b', 'C:/x', 'a\\b'])
    expect(messageOf(samplePackage({ parts: { [name]: 'x' } }))).toContain('points outside the package');
});

test.each(['appmanifest.xml', 'APPMANIFEST.XML', 'appManifest.Xml'])(
  'a package that holds AppManifest.xml once more as %s is refused: nobody could say which of them counts',
  (name) => expect(messageOf(samplePackage({ parts: { [name]: '<App/>' } }))).toContain('twice')
);

test('two entries that differ in case alone are refused, whichever comes first', () => {
  for (const names of [
    ['a.js', 'A.JS'],
    ['A.JS', 'a.js'],
    ['B.js', 'b.JS']
  ])
    expect([names, messageOf(samplePackage({ parts: Object.fromEntries(names.map((name) => [name, 'x'])) }))]).toEqual([
      names,
      `The package is refused: it holds "${names[1]}" twice.`
    ]);
});

test('an archive that would unpack to more than a package ever holds is refused before it is unpacked', () => {
  const bomb = samplePackage({ parts: { 'ClientSideAssets/zero.js': '\0' } });
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  let at = view.getUint32(bomb.length - 22 + 16, true);
  while (new TextDecoder().decode(bomb.subarray(at + 46, at + 46 + 24)) !== 'ClientSideAssets/zero.js')
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  view.setUint32(at + 24, 0xf0000000, true);
  expect(messageOf(bomb)).toContain('at most 256 MB');
});

test('a part that is missing is named', () => {
  expect(messageOf(samplePackage({ parts: { 'AppManifest.xml': undefined } }))).toContain('no "AppManifest.xml"');
  expect(messageOf(samplePackage({ parts: { 'ClientSideAssets/sample.js': undefined } }))).toContain('sample.js');
});

test('XML that is broken, or declares entities, is refused with its file', () => {
  expect(messageOf(samplePackage({ parts: { 'AppManifest.xml': '<App><' } }))).toMatch(
    /"AppManifest\.xml".*well-formed/
  );
  const laughs = '<!DOCTYPE a [<!ENTITY b "c">]><App>&b;</App>';
  expect(messageOf(samplePackage({ parts: { 'AppManifest.xml': laughs } }))).toContain('document type');
});

test('an add-in of another kind is told so', () => {
  expect(messageOf(samplePackage({ parts: { 'AppManifest.xml': '<App Name="Old" ProductID="x"/>' } }))).toContain(
    'not a SharePoint Framework solution'
  );
});

test('a package that was cut off on the way is called damaged', () => {
  expect(messageOf(samplePackage().slice(0, 600))).toMatch(/damaged.*its end is missing/);
});

const manifest = {
  id: '11111111-1111-4111-8111-111111111111',
  alias: 'SampleWebPart',
  componentType: 'WebPart',
  loaderConfig: {
    internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
    entryModuleId: 'sample',
    scriptResources: { sample: { type: 'path', path: 'sample.js' } }
  }
};
const component = (given: unknown): string =>
  `<Elements><ClientSideComponent ComponentManifest="${JSON.stringify(given).replaceAll('"', '&quot;')}"/></Elements>`;
const file = '33333333-3333-4333-8333-333333333333/WebPart_11111111-1111-4111-8111-111111111111.xml';

test.each([
  ['anything in it', null],
  ['anything in it', []],
  ['id', { ...manifest, id: 7 }],
  ['alias', { ...manifest, alias: undefined }],
  ['componentType', { ...manifest, componentType: null }],
  ['a loaderConfig', { ...manifest, loaderConfig: null }],
  ['a loaderConfig', { ...manifest, loaderConfig: [] }],
  [
    'internalModuleBaseUrls',
    { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: undefined } }
  ],
  [
    'internalModuleBaseUrls',
    { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [null] } }
  ],
  ['entryModuleId', { ...manifest, loaderConfig: { ...manifest.loaderConfig, entryModuleId: {} } }],
  ['scriptResources', { ...manifest, loaderConfig: { ...manifest.loaderConfig, scriptResources: { sample: null } } }],
  ['preconfiguredEntries', { ...manifest, preconfiguredEntries: null }],
  ['preconfiguredEntries', { ...manifest, preconfiguredEntries: ['Sample'] }]
])('a component manifest without %s is told so, with its file', (lack, given) => {
  const told = messageOf(samplePackage({ parts: { [file]: component(given) } }));
  expect(told).toContain(lack);
  expect(told).toContain(file);
});

test('a component manifest that has all of it opens', () => {
  expect(messageOf(samplePackage({ parts: { [file]: component(manifest) } }))).toBe('');
});

test('a relation to something that is no address is told so', () => {
  const relations =
    '<Relationships><Relationship Type="http://x/relationships/package-manifest" Target="/%E0%A4%A"/></Relationships>';
  expect(messageOf(samplePackage({ parts: { '_rels/.rels': relations } }))).toContain(
    '"/%E0%A4%A", which is no address'
  );
});

test.each([101, 5_000, 50_000])('%d elements within each other are refused in words', (depth) => {
  const nested = `<Elements>${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</Elements>`;
  expect(messageOf(samplePackage({ parts: { [file]: nested } }))).toContain('deep in each other');
});
