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
const reactDomId = 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a';
const tslibId = '01c4df03-e775-48cb-aa14-171ee5199a15';

const needing = (
  manifest: ComponentManifest,
  needs: ComponentManifest['loaderConfig']['scriptResources']
): ComponentManifest => ({
  ...manifest,
  loaderConfig: { ...manifest.loaderConfig, scriptResources: { ...manifest.loaderConfig.scriptResources, ...needs } }
});

/** React as SPFx ships it, out of this folder of npm's; the loader gives whoever asks for an older minor this one. */
const reactOf = (version: string, suffix: string): ComponentManifest[] => [
  library(reactId, 'react', version, `${npmBase}react${suffix}/umd/`, 'react.production.min.js'),
  needing(
    library(reactDomId, 'react-dom', version, `${npmBase}react-dom${suffix}/umd/`, 'react-dom.production.min.js'),
    { react: { type: 'component', id: reactId, version } }
  )
];

/** Where the browser finds what stands in for others, on this server. */
export const standInBase = '/_local/runtime/';

/** A version that the page does not have: whoever asks for it gets the one that took its place on SharePoint. */
const alias = (id: string, name: string, version: string, now: string): ComponentManifest =>
  needing(library(id, name, version, standInBase, `${id}_${version}.js`), {
    now: { type: 'component', id, version: now }
  });

/** The script of an alias by its file, `<id>_<version>.js`; undefined for a file that is none. */
export const aliasScript = (file: string): string | undefined => {
  const [, name] = /^([0-9a-f-]{36}_[\d.]+)\.js$/.exec(file) ?? [];
  return name === undefined ? undefined : `define(${JSON.stringify(name)},["now"],function(now){return now});`;
};

/** What of the assembly is asked for by its manifest, though it is never fetched. */
const inAssembly = (id: string, name: string, version: string): ComponentManifest =>
  library(id, name, version, npmBase, 'in-the-assembly.js');

/** Components that SharePoint serves and npm has without a manifest, in the versions that packages of any age ask for. */
export const handWrittenManifests = (): ComponentManifest[] => [
  ...reactOf('17.0.1', ''),
  // SPFx 1.7 to 1.15, and what was made with React 15 before: SharePoint gives that 16 as well.
  ...reactOf('16.13.1', '-16'),
  alias(reactId, 'react', '15.6.2', '16.13.1'),
  alias(reactDomId, 'react-dom', '15.6.2', '16.13.1'),
  inAssembly(tslibId, 'tslib', '2.3.1'),
  alias(tslibId, 'tslib', '1.14.1', '2.3.1'),
  inAssembly('229b8d08-79f3-438b-8c21-4613fc877abd', '@microsoft/load-themed-styles', '0.1.2'),
  inAssembly('2e09fb9b-13bb-48f2-859f-97d6fff71176', '@msinternal/odsp-core-bundle', '1.5.82'),
  inAssembly('8217e442-8ed3-41fd-957d-b112e841286a', '@msinternal/sp-telemetry', '0.35.145')
];
