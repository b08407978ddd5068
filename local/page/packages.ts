import type { ComponentManifest } from './runtime/manifests.ts';
import type { Offer } from './start.ts';
import type { Language } from './words/language.ts';

/** What the page needs to know of an opened package. */
export interface PagePackage {
  readonly title: string;
  readonly version: string;
  /** The manifests as the package holds them. */
  readonly componentManifests: readonly unknown[];
  /** Changes with its content; undefined: its files change while they are served. */
  readonly key: string | undefined;
  /** A file of the package's client side assets by its name. */
  asset(name: string): Uint8Array | undefined;
}

type Texts = Readonly<Record<string, string>> | string | undefined;

interface Entry {
  readonly title?: Texts;
  readonly description?: Texts;
  readonly officeFabricIconFontName?: string;
  readonly iconImageUrl?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface WebPartManifest extends ComponentManifest {
  readonly preconfiguredEntries?: readonly Entry[];
  readonly supportsThemeVariants?: boolean;
  readonly supportsFullBleed?: boolean;
  readonly hiddenFromToolbox?: boolean;
  readonly loadLegacyFabricCss?: boolean;
}

/** A file of a package; `stays`: for good, under its address. */
interface PackageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly stays: boolean;
}

const changing = 'now';

/**
 * Where the browser finds the assets of the package with this place in the list: elsewhere for each content, so that it
 * keeps the files as it keeps those of a tenant's library.
 */
const assetBase = (index: number, { key = changing }: PagePackage): string => `/_local/packages/${index}/${key}/`;

/** The folder that a package's manifests name when its files lie in the package itself. */
const inThePackage = /^https:\/\/spclientsideassetlibrary\/?$/i;

/**
 * A package's own manifests with their files on this server; files that lie elsewhere stay where they are. Styles of
 * the time before SPFx 1.8.2 are only loaded for a component that asks for them: their font lies on Microsoft's servers.
 */
const rewritten = (manifest: WebPartManifest, base: string): WebPartManifest => {
  const own = { ...manifest, loadLegacyFabricCss: manifest.loadLegacyFabricCss ?? false };
  const { internalModuleBaseUrls } = manifest.loaderConfig;
  if (!internalModuleBaseUrls.some((each) => inThePackage.test(each))) return own;
  return { ...own, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [base] } };
};

const textIn = (texts: Texts, language: Language, otherwise: string): string => {
  if (typeof texts === 'string') return texts;
  const found = Object.entries(texts ?? {}).find(([name]) => name.toLowerCase() === language.toLowerCase());
  return found?.[1] ?? texts?.['default'] ?? otherwise;
};

/** The picture that a package brings, as a data address or a file of its own; others lie outside and stay unshown. */
const pictureOf = ({ iconImageUrl }: Entry) =>
  iconImageUrl?.startsWith('data:image/') === true ? iconImageUrl : undefined;

const offersOf = (manifest: WebPartManifest, language: Language): Offer[] =>
  (manifest.preconfiguredEntries ?? []).map((entry) => {
    const picture = pictureOf(entry);
    return {
      id: manifest.id,
      title: textIn(entry.title, language, manifest.alias),
      description: textIn(entry.description, language, ''),
      ...(entry.officeFabricIconFontName === undefined ? {} : { icon: entry.officeFabricIconFontName }),
      ...(picture === undefined ? {} : { picture }),
      properties: entry.properties ?? {},
      fullBleed: manifest.supportsFullBleed === true
    };
  });

/** The components that packages bring to the page. */
export class Packages {
  readonly installed: readonly PagePackage[];
  readonly manifests: readonly WebPartManifest[];

  constructor(installed: readonly PagePackage[]) {
    this.installed = installed;
    this.manifests = installed.flatMap((each, index) =>
      (each.componentManifests as readonly WebPartManifest[]).map((one) => rewritten(one, assetBase(index, each)))
    );
  }

  get #webParts(): WebPartManifest[] {
    return this.manifests.filter(({ componentType }) => componentType === 'WebPart');
  }

  /** What Edit mode offers, in the page's language. */
  offers(language: Language): Offer[] {
    return this.#webParts
      .filter(({ hiddenFromToolbox }) => hiddenFromToolbox !== true)
      .flatMap((each) => offersOf(each, language))
      .sort((one, other) => one.title.localeCompare(other.title, language));
  }

  /** Web parts with the title and the properties of their first entry, for pages as delivered. */
  seeds(
    language: Language
  ): { id: string; alias: string; title: string; properties: Readonly<Record<string, unknown>> }[] {
    return this.#webParts.map((manifest) => {
      const [first] = offersOf(manifest, language);
      return {
        id: manifest.id,
        alias: manifest.alias,
        title: first?.title ?? manifest.alias,
        properties: first?.properties ?? {}
      };
    });
  }

  /** Components that say they follow the background of their section. */
  followSection(): string[] {
    return this.manifests.filter(({ supportsThemeVariants }) => supportsThemeVariants === true).map(({ id }) => id);
  }

  /** A file of a package by its address under `/_local/packages/`; undefined when there is none. */
  asset(address: string): PackageFile | undefined {
    const [, index = '', key, name = ''] = /^(\d+)\/([^/\\]+)\/([^/\\]+)$/.exec(address) ?? [];
    const installed = this.installed[Number(index)];
    if (installed === undefined || (installed.key ?? changing) !== key) return undefined;
    const bytes = installed.asset(name);
    return bytes === undefined ? undefined : { name, bytes, stays: installed.key !== undefined };
  }
}
