import type { ComponentManifest } from './runtime/manifests.ts';

/** Where a package puts an extension. */
interface Placed {
  readonly id: string;
  readonly location: string;
  readonly properties?: string;
}

/** What the page needs to know of an opened package. */
export interface PagePackage {
  readonly title: string;
  readonly version: string;
  /** The manifests as the package holds them. */
  readonly componentManifests: readonly unknown[];
  /** Absent: it puts no extensions anywhere. */
  readonly extensions?: readonly Placed[];
  /** What it asks an administrator for, `Microsoft Graph: User.Read`; absent: nothing. */
  readonly permissionRequests?: readonly string[];
  /** Lists that its features make; absent: none. */
  readonly features?: readonly { readonly lists: readonly unknown[] }[];
  /** Changes with its content; undefined: its files change while they are served. */
  readonly key: string | undefined;
  /** Somebody else's: SharePoint's own policy holds for what it loads, not the stricter one of ours. */
  readonly foreign?: boolean;
  /** A file of the package's client side assets by its name. */
  asset(name: string): Uint8Array | undefined;
}

/** A text, or one for each language by its name, `fr-FR`, with `default` for the others. */
export type Texts = Readonly<Record<string, string>> | string | undefined;

interface Entry {
  readonly title?: Texts;
  readonly description?: Texts;
  readonly officeFabricIconFontName?: string;
  readonly iconImageUrl?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** A component's manifest as a package brings it, with the name that people know it by. */
export interface PackedManifest extends ComponentManifest {
  readonly title: string;
  readonly preconfiguredEntries?: readonly Entry[];
  /** `ApplicationCustomizer`, `ListViewCommandSet` …, for extensions. */
  readonly extensionType?: string;
  /** Absent: SharePoint's pages. */
  readonly supportedHosts?: readonly string[];
  readonly supportsThemeVariants?: boolean;
  readonly supportsFullBleed?: boolean;
  readonly hiddenFromToolbox?: boolean;
  readonly loadLegacyFabricCss?: boolean;
}

/** Where the files of a component lie, by its manifest. */
type Place =
  | { readonly kind: 'package' }
  /** On the machine of whoever builds it. */
  | { readonly kind: 'debug'; readonly where: string }
  | { readonly kind: 'elsewhere'; readonly where: string }
  /** What stands there is no address. */
  | { readonly kind: 'nowhere'; readonly where: string };

/** The folder that a package's manifests name when its files lie in the package itself. */
const inThePackage = /^https:\/\/spclientsideassetlibrary\/?$/i;
const onThisMachine = /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\//i;

/** Where the files of a component lie. */
export const placeOf = ({ loaderConfig }: ComponentManifest): Place => {
  const bases = loaderConfig.internalModuleBaseUrls;
  const [where = ''] = bases;
  if (bases.length === 0 || bases.some((each) => inThePackage.test(each))) return { kind: 'package' };
  if (onThisMachine.test(where)) return { kind: 'debug', where };
  return URL.canParse(where) && /^https?:$/.test(new URL(where).protocol)
    ? { kind: 'elsewhere', where }
    : { kind: 'nowhere', where };
};

const entryFile = ({ loaderConfig }: ComponentManifest): string | undefined => {
  const entry = loaderConfig.scriptResources[loaderConfig.entryModuleId];
  if (entry?.type !== 'path' && entry?.type !== 'localizedPath') return undefined;
  const path = entry.type === 'path' ? entry.path : entry.defaultPath;
  const inside = typeof path === 'string' ? path : (path as { readonly path?: unknown } | undefined)?.path;
  return typeof inside === 'string' ? inside : undefined;
};

/** Its files come from its package: its manifest says so, or they lie there all the same, as those of a debug build do. */
export const isServed = (manifest: ComponentManifest, pack: PagePackage): boolean => {
  if (placeOf(manifest).kind === 'package') return true;
  const entry = entryFile(manifest);
  return entry !== undefined && pack.asset(entry) !== undefined;
};

/** The text in a language; `otherwise` where there is none. */
export const textIn = (texts: Texts, language: string, otherwise: string): string => {
  if (typeof texts === 'string') return texts;
  const found = Object.entries(texts ?? {}).find(([name]) => name.toLowerCase() === language.toLowerCase());
  return found?.[1] ?? texts?.['default'] ?? otherwise;
};
