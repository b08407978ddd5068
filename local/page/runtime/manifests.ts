import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an AMD name of a component stands for: another component, one file, or a file for each language. */
export type ScriptResource =
  | { readonly type: 'component'; readonly id: string; readonly version: string }
  | { readonly type: 'path'; readonly path: unknown }
  | {
      readonly type: 'localizedPath';
      readonly paths: Readonly<Record<string, unknown>>;
      readonly defaultPath: unknown;
    };

/** A component as the SharePoint Framework's loader knows it. */
export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly componentType: string;
  readonly version: string;
  readonly manifestVersion: number;
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    readonly exportName?: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

/** Where the browser finds npm's files on this server. */
const npmBase = '/npm/';

const scope = '@microsoft';
const english = 'en-US';

/**
 * A localized file of the framework always in English: in other languages npm has files that hold the keys of the
 * texts, not the texts.
 */
const inEnglish = (resource: ScriptResource): ScriptResource => {
  if (resource.type !== 'localizedPath') return resource;
  const path = resource.paths[english] ?? resource.defaultPath;
  return { type: 'localizedPath', paths: { [english]: path }, defaultPath: path };
};

/** The manifest with its files on this server and its words in English. */
const served = (manifest: ComponentManifest, base: string): ComponentManifest => ({
  ...manifest,
  loaderConfig: {
    ...manifest.loaderConfig,
    internalModuleBaseUrls: [base],
    scriptResources: Object.fromEntries(
      Object.entries(manifest.loaderConfig.scriptResources).map(([name, resource]) => [name, inEnglish(resource)])
    )
  }
});

const manifestsIn = (folder: string): ComponentManifest[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.manifest.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ComponentManifest);

/** The framework's own components: the `dist` folders of the installed `@microsoft/sp-*` packages. */
export const frameworkManifests = (root: string): ComponentManifest[] => {
  const packages = join(root, 'node_modules', scope);
  return readdirSync(packages)
    .filter((name) => name.startsWith('sp-'))
    .flatMap((name) => {
      try {
        return manifestsIn(join(packages, name, 'dist')).map((each) =>
          served(each, `${npmBase}${scope}/${name}/dist/`)
        );
      } catch {
        return []; // a package of types only
      }
    });
};

const library = (id: string, alias: string, version: string, base: string, path: string): ComponentManifest => ({
  id,
  alias,
  componentType: 'Library',
  version,
  manifestVersion: 2,
  loaderConfig: {
    internalModuleBaseUrls: [base],
    entryModuleId: alias,
    scriptResources: { [alias]: { type: 'path', path } }
  }
});

const reactId = '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d';

const reactDom = (): ComponentManifest => {
  const manifest = library(
    'aa0a46ec-1505-43cd-a44a-93f3a5aa460a',
    'react-dom',
    '17.0.1',
    `${npmBase}react-dom/umd/`,
    'react-dom.production.min.js'
  );
  const react: ScriptResource = { type: 'component', id: reactId, version: '17.0.1' };
  return {
    ...manifest,
    loaderConfig: {
      ...manifest.loaderConfig,
      scriptResources: { ...manifest.loaderConfig.scriptResources, react }
    }
  };
};

/** Components that SharePoint serves and npm has without a manifest; those of the assembly are never fetched. */
export const handWrittenManifests = (): ComponentManifest[] => [
  library(reactId, 'react', '17.0.1', `${npmBase}react/umd/`, 'react.production.min.js'),
  reactDom(),
  library('01c4df03-e775-48cb-aa14-171ee5199a15', 'tslib', '2.3.1', npmBase, 'in-the-assembly.js'),
  library(
    '229b8d08-79f3-438b-8c21-4613fc877abd',
    '@microsoft/load-themed-styles',
    '0.1.2',
    npmBase,
    'in-the-assembly.js'
  ),
  library(
    '2e09fb9b-13bb-48f2-859f-97d6fff71176',
    '@msinternal/odsp-core-bundle',
    '1.5.82',
    npmBase,
    'in-the-assembly.js'
  ),
  library('8217e442-8ed3-41fd-957d-b112e841286a', '@msinternal/sp-telemetry', '0.35.145', npmBase, 'in-the-assembly.js')
];
