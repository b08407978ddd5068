import { gzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';

/** A web part's manifest, as far as it says what is loaded. */
export interface PartManifest {
  readonly id: string;
  readonly alias: string;
  readonly preconfiguredEntries: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
  readonly loaderConfig: {
    readonly entryModuleId: string;
    readonly exportName?: string;
    readonly scriptResources: Readonly<
      Record<
        string,
        { readonly type: string; readonly path?: string; readonly paths?: Readonly<Record<string, string>> }
      >
    >;
  };
}

/** The scripts of a solution package and the manifests of its web parts. */
export interface PackageFiles {
  readonly manifests: readonly PartManifest[];
  /** A script by its name, without a folder. */
  readonly scripts: ReadonlyMap<string, Uint8Array>;
}

const plain = (attribute: string): string =>
  attribute
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** Reads a .sppkg: manifests stand as JSON in an attribute of each web part's element. */
export const packageFiles = (bytes: Uint8Array): PackageFiles => {
  const parts = Object.entries(unzipSync(bytes));
  return {
    manifests: parts
      .filter(([name]) => /\/WebPart_[^/]+\.xml$/.test(name))
      .map(
        ([, part]) => JSON.parse(plain(/ComponentManifest="([^"]*)"/.exec(strFromU8(part))?.[1] ?? '')) as PartManifest
      ),
    scripts: new Map(
      parts.flatMap(([name, part]) =>
        /^ClientSideAssets\/.*\.js$/.test(name) ? [[name.slice(17), part] as const] : []
      )
    )
  };
};

/** The same file in the other languages; one of one language or of none stands alone. */
const inAllLanguages = ({ scripts, manifests }: PackageFiles, name: string): readonly string[] => {
  const paths = manifests
    .flatMap(({ loaderConfig }) => Object.values(loaderConfig.scriptResources))
    .map((resource) => Object.values(resource.paths ?? {}))
    .find((all) => all.includes(name));
  // A chunk of one language has its siblings under the same name.
  const [, family] = /^(chunk\.[a-z-]+-)(?:en|fr|nl|de)_/.exec(name) ?? [];
  const siblings = [...scripts.keys()].filter((each) => family !== undefined && each.startsWith(family));
  return paths ?? (siblings.length === 4 ? siblings : [name]);
};

/**
 * Bytes of one file by the one measure: gzip of level 9, of the language in which it is largest. Not what a server
 * sends, but the same everywhere.
 */
export const bytesOf = (files: PackageFiles, name: string): number =>
  Math.max(
    ...inAllLanguages(files, name).map((each) => {
      const script = files.scripts.get(each);
      if (script === undefined) throw new Error(`The package holds no ${each}.`);
      return gzipSync(script, { level: 9 }).length;
    })
  );

/** Kilobytes of 1,000 bytes, of all these files together. */
export const kilobytesOf = (files: PackageFiles, names: Iterable<string>): number =>
  [...new Set(names)].reduce((sum, name) => sum + bytesOf(files, name), 0) / 1000;
