import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const root = join(__dirname, '..', '..');
const readJson = (...path: string[]) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

const files = unzipSync(readFileSync(join(root, 'sharepoint', 'solution', 'digital-ambassadors.sppkg')));
const names = Object.keys(files).filter((name) => !name.endsWith('/'));
const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());

const solution = readJson('config', 'package-solution.json').solution;
const config = readJson('config', 'config.json');
const feature = solution.features[0];

interface Manifest {
  id: string;
  alias: string;
  supportedHosts: string[];
  supportsThemeVariants: boolean;
  supportsFullBleed: boolean;
  preconfiguredEntries: { title: Record<string, string>; description: Record<string, string> }[];
  loaderConfig: {
    internalModuleBaseUrls: string[];
    entryModuleId: string;
    scriptResources: Record<
      string,
      { type: string; path?: string; paths?: Record<string, string>; defaultPath?: string }
    >;
  };
}

/** The component manifests as the package carries them: JSON in an attribute of the web part's element. */
const manifests: Manifest[] = names
  .filter((name) => /\/WebPart_[^/]+\.xml$/.test(name))
  .map((name) => {
    const attribute = /ComponentManifest="([^"]*)"/.exec(textOf(name))?.[1] ?? '';
    return JSON.parse(
      attribute
        .replace(/&quot;/g, '"')
        .replace(/&apos;/g, "'")
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&')
    );
  });

/** Ids of the web parts as their source manifests say. */
const declared: { id: string }[] = Object.values(
  config.bundles as Record<string, { components: { manifest: string }[] }>
)
  .flatMap(({ components }) => components)
  .map(({ manifest }) => readJson(manifest));

describe('the finished package', () => {
  test('holds these parts and no others', () => {
    const lists = readdirSync(join(root, 'sharepoint', 'assets'));
    const expected = [
      /^\[Content_Types\]\.xml$/,
      /^_rels\/\.rels$/,
      /^(_rels\/)?AppManifest\.xml(\.rels)?$/,
      /^(_rels\/)?ClientSideAssets\.xml(\.rels|\.config\.xml)?$/,
      new RegExp(`^(_rels/)?feature_${feature.id}\\.xml(\\.rels|\\.config\\.xml)?$`),
      new RegExp(`^${feature.id}/(elements(-[\\d.]+)?|upgrade|WebPart_[0-9a-f-]{36})\\.xml$`),
      /^schema-[a-z]+\.xml$/,
      /^ClientSideAssets\/digital-ambassadors_[0-9a-f]{20}\.js$/,
      /^ClientSideAssets\/chunk\.[a-z0-9-]+_[0-9a-f]{6}\.js(\.LICENSE\.txt)?$/,
      /^ClientSideAssets\/DigitalAmbassadorsStrings_(en-us|fr-fr|nl-nl|de-de)_[0-9a-f]{32}\.js$/,
      /^ClientSideAssets\/[0-9a-f-]{36}_(color|outline)\.png$/,
      // The packager puts it among the assets as well.
      /^(images|ClientSideAssets)\/icon\.png(\.config\.xml)?$/,
      /^images\/_rels\/icon\.png\.rels$/
    ];
    expect(names.filter((name) => !expected.some((pattern) => pattern.test(name)))).toEqual([]);
    for (const asset of lists) expect(names).toContain(asset.startsWith('schema-') ? asset : `${feature.id}/${asset}`);
  });

  test('says in four languages what it is, and shows its icon', () => {
    const app = textOf('AppManifest.xml');
    expect(app).toContain('<AppIconPath>icon.png</AppIconPath>');
    for (const name of ['default', 'fr-FR', 'nl-NL', 'de-DE'])
      expect(app.match(new RegExp(`<LocalizedString CultureName="${name}">`, 'g'))).toHaveLength(2);
    expect(app).toContain('<CategoryID>Collaboration,Productivity,Social</CategoryID>');
  });

  test('carries a manifest for every web part that config.json names', () => {
    expect(manifests.map(({ id }) => id).sort()).toEqual(declared.map(({ id }) => id).sort());
  });

  test('says where every web part may stand, and that it follows themes and full bleed', () => {
    for (const manifest of manifests) {
      expect(manifest.supportedHosts).toEqual(expect.arrayContaining(['SharePointWebPart', 'SharePointFullPage']));
      // Lists are set up on a page of their site, not in Teams.
      expect(manifest.supportedHosts.includes('TeamsTab')).toBe(manifest.alias !== 'SetupWebPart');
      expect(manifest.supportsThemeVariants).toBe(true);
      expect(manifest.supportsFullBleed).toBe(true);
    }
  });

  test('offers every web part in the toolbox in four languages', () => {
    for (const { preconfiguredEntries } of manifests)
      for (const { title, description } of preconfiguredEntries)
        for (const culture of ['default', 'fr-FR', 'nl-NL', 'de-DE']) {
          expect(title[culture]).toBeTruthy();
          expect(description[culture]).toBeTruthy();
        }
  });

  test('brings each file that a manifest names, the strings in four languages', () => {
    for (const { loaderConfig } of manifests) {
      expect(loaderConfig.scriptResources[loaderConfig.entryModuleId]).toBeDefined();
      for (const resource of Object.values(loaderConfig.scriptResources)) {
        const paths = [resource.path, resource.defaultPath, ...Object.values(resource.paths ?? {})];
        for (const path of paths.filter((found): found is string => found !== undefined))
          expect(names).toContain(`ClientSideAssets/${path}`);
      }
      const words = loaderConfig.scriptResources['DigitalAmbassadorsStrings'];
      expect(Object.keys(words?.paths ?? {}).sort()).toEqual(['de-DE', 'en-US', 'fr-FR', 'nl-NL']);
    }
  });

  test('has the two icons that Teams asks for, for every web part that may stand there', () => {
    const inTeams = manifests.filter(({ supportedHosts }) => supportedHosts.includes('TeamsTab'));
    expect(inTeams.length).toBe(8);
    const icons = readdirSync(join(root, 'teams'));
    for (const { id } of inTeams)
      expect(icons).toEqual(expect.arrayContaining([`${id}_color.png`, `${id}_outline.png`]));
  });

  test('holds production bundles: no development server, no source maps, nothing of the desk', () => {
    for (const name of names.filter((found) => found.endsWith('.js'))) {
      const script = textOf(name);
      expect(script).not.toMatch(
        /localhost:4321|sourceMappingURL|node:sqlite|\/work\/|You are using a whole package of antd/
      );
      expect(script).not.toMatch(/(?<![.\w$])eval\(/);
    }
    expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
  });

  test('asks for no permission', () => {
    expect(solution.webApiPermissionRequests).toBeUndefined();
    expect(textOf('AppManifest.xml')).not.toMatch(/WebApiPermission|AppPermissionRequest /);
  });
});
