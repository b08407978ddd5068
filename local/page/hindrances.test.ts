import { Components, hindranceOf, suspicionOf } from './hindrances.ts';
import type { PackedManifest, PagePackage } from './packedManifest.ts';
import type { ScriptResource } from './runtime/manifests.ts';

const inPackage = 'HTTPS://SPCLIENTSIDEASSETLIBRARY/';

const manifest = (more: Partial<PackedManifest> = {}, base = inPackage, needs: Record<string, ScriptResource> = {}) =>
  ({
    id: 'a',
    alias: 'Clock',
    title: 'Clock',
    componentType: 'WebPart',
    version: '1.0.0',
    manifestVersion: 2,
    loaderConfig: {
      internalModuleBaseUrls: [base],
      entryModuleId: 'entry',
      scriptResources: { entry: { type: 'path', path: 'entry.js' }, ...needs }
    },
    ...more
  }) satisfies PackedManifest;

const pack: PagePackage = {
  title: 'Clock',
  version: '1.0.0.0',
  key: '1',
  componentManifests: [],
  asset: (name) => (name === 'entry.js' ? new Uint8Array() : undefined)
};
const none: PagePackage = { ...pack, asset: () => undefined };

const react = (version: string): PackedManifest => manifest({ id: 'react', version });
const asks = (version: string): Record<string, ScriptResource> => ({
  react: { type: 'component', id: 'REACT', version }
});
const wordIn = (one: PackedManifest, there: readonly PackedManifest[] = [], from = pack) =>
  hindranceOf(one, from, new Components(there), 'sharepoint')?.word;

test('a component gets another of its major version that is as new, as the loader gives it', () => {
  const there = [react('16.13.1'), react('17.0.1')];
  for (const version of ['16.13.1', '16.8.5', '16.0', '17.0.1', '17.0.0'])
    expect(wordIn(manifest({}, inPackage, asks(version)), there)).toBeUndefined();
  for (const version of ['15.6.2', '16.14.0', '17.0.2', '18.2.0'])
    expect(wordIn(manifest({}, inPackage, asks(version)), there)).toBe('hinderMissing');
});

test('what is missing is named with the versions that there are, also when another package’s component lacks it', () => {
  const library = manifest({ id: 'words' }, inPackage, asks('18.2.0'));
  const consumer = manifest({ id: 'b' }, inPackage, { words: { type: 'component', id: 'words', version: '1.0.0' } });
  const components = new Components([library, consumer, react('17.0.1')]);
  expect(hindranceOf(consumer, pack, components, 'sharepoint')?.holes['needs']).toBe('react 18.2.0 (REACT; 17.0.1)');
});

test('two libraries that need each other keep nobody waiting', () => {
  const one = manifest({ id: 'one' }, inPackage, { two: { type: 'component', id: 'two', version: '1.0.0' } });
  const two = manifest({ id: 'two' }, inPackage, { one: { type: 'component', id: 'one', version: '1.0.0' } });
  expect(wordIn(one, [one, two])).toBeUndefined();
});

test('files are looked for where the manifest says they are', () => {
  expect(wordIn(manifest(), [], none)).toBe('hinderFile');
  expect(wordIn(manifest({}, '<!-- PATH TO CDN -->'), [], none)).toBe('hinderCdn');
  expect(wordIn(manifest({}, '<!-- PATH TO CDN -->'))).toBeUndefined();
  expect(wordIn(manifest({}, 'https://localhost:4321/dist/'), [], none)).toBeUndefined();
  expect(suspicionOf(manifest({}, 'https://localhost:4321/dist/'), none)?.word).toBe('hinderDebug');
  expect(suspicionOf(manifest({}, 'https://localhost:4321/dist/'), pack)).toBeUndefined();
  expect(suspicionOf(manifest({}, 'https://cdn.contoso.com/clock/'), none)?.word).toBe('hinderElsewhere');
});

test('a web part stands where its manifest says that it may', () => {
  const at = (hosts: readonly string[] | undefined, host: 'sharepoint' | 'fullpage' | 'teams') =>
    hindranceOf(manifest(hosts === undefined ? {} : { supportedHosts: hosts }), pack, new Components([]), host)?.word;
  expect(at(undefined, 'sharepoint')).toBeUndefined();
  expect(at(['TeamsTab'], 'sharepoint')).toBe('hinderTeams');
  expect(at(['TeamsTab'], 'teams')).toBeUndefined();
  expect(at(['SharePointFullPage'], 'sharepoint')).toBe('hinderFullPage');
  expect(at(['SharePointFullPage'], 'fullpage')).toBeUndefined();
});
