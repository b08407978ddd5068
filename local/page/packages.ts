import { bringsIn } from './brings.ts';
import { Components, hindranceIn, hindranceOf, suspicionOf, type Hindrance } from './hindrances.ts';
import { isServed, textIn, type PackedManifest, type PagePackage } from './packedManifest.ts';
import type { ComponentManifest } from './runtime/manifests.ts';
import type { Customizer, HostName, Offer } from './start.ts';
import type { Language } from './words/language.ts';
import type { Words } from './words/fr.ts';
import { wordsOf } from './words/words.ts';

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

/**
 * A package's own manifests with their files on this server; files that lie elsewhere stay where they are. Styles of
 * the time before SPFx 1.8.2 are only loaded for a component that asks for them: their font lies on Microsoft's servers.
 */
const rewritten = (manifest: PackedManifest, pack: PagePackage, base: string): PackedManifest => {
  const own = { ...manifest, loadLegacyFabricCss: manifest.loadLegacyFabricCss ?? false };
  if (!isServed(manifest, pack)) return own;
  return { ...own, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [base] } };
};

/** The picture that a package brings, as a data address or a file of its own; others lie outside and stay unshown. */
const pictureOf = (iconImageUrl: string | undefined) =>
  iconImageUrl?.startsWith('data:image/') === true ? iconImageUrl : undefined;

const offersOf = (manifest: PackedManifest, language: Language): Offer[] =>
  (manifest.preconfiguredEntries ?? []).map((entry) => {
    const picture = pictureOf(entry.iconImageUrl);
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

/** A component as it stands on a page that nobody has changed. */
interface Seeded {
  readonly id: string;
  readonly alias: string;
  readonly title: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const seededOf = (manifest: PackedManifest, language: Language): Seeded => {
  const [first] = offersOf(manifest, language);
  const { id, alias } = manifest;
  return { id, alias, title: first?.title ?? alias, properties: first?.properties ?? {} };
};

/** A component with the package that it came in. */
interface Brought {
  /** As its package has it. */
  readonly manifest: PackedManifest;
  /** With its files on this server. */
  readonly served: PackedManifest;
  readonly pack: PagePackage;
}

/** At the start only what is certain is told, and that a build is one for debugging. */
const debugOnly = (hindrance: Hindrance | undefined): Hindrance | undefined =>
  hindrance?.word === 'hinderDebug' ? hindrance : undefined;

const applicationBase = '4df9bb86-ab0a-4aab-ab5f-48bf167048fb';
const customizerLocation = 'ClientSideExtension.ApplicationCustomizer';

/** The components that packages bring to the page. */
export class Packages {
  readonly installed: readonly PagePackage[];
  readonly manifests: readonly PackedManifest[];
  readonly #brought: readonly Brought[];
  readonly #components: Components;

  /** `framework`: what is there without any package. */
  constructor(installed: readonly PagePackage[], framework: readonly ComponentManifest[] = []) {
    this.installed = installed;
    this.#brought = installed.flatMap((pack, index) =>
      (pack.componentManifests as readonly PackedManifest[]).map((one) => ({
        manifest: one,
        served: rewritten(one, pack, assetBase(index, pack)),
        pack
      }))
    );
    this.manifests = this.#brought.map(({ served }) => served);
    this.#components = new Components([...framework, ...this.manifests]);
  }

  get #webParts(): PackedManifest[] {
    return this.manifests.filter(({ componentType }) => componentType === 'WebPart');
  }

  /** What Edit mode offers, in the page's language: as on SharePoint, nothing hidden and nothing that is for Teams alone. */
  offers(language: Language): Offer[] {
    return this.#webParts
      .filter(({ hiddenFromToolbox }) => hiddenFromToolbox !== true)
      .filter(({ supportedHosts }) => supportedHosts?.includes('SharePointWebPart') !== false)
      .flatMap((each) => offersOf(each, language))
      .sort((one, other) => one.title.localeCompare(other.title, language));
  }

  /** What each package brings, in one sentence. */
  brings(language: Language): string[] {
    return this.installed.map((pack) => bringsIn(wordsOf(language), language, pack));
  }

  /** Web parts of others that a page can show, in English. */
  get shownOfOthers(): { id: string; title: string }[] {
    const hindered = this.hindered('en-US', 'sharepoint');
    return this.#brought
      .filter(({ manifest, pack }) => pack.foreign === true && manifest.componentType === 'WebPart')
      .filter(({ manifest: { id } }) => hindered[id.toLowerCase()] === undefined)
      .map(({ manifest: { id, alias, preconfiguredEntries } }) => ({
        id,
        title: textIn(preconfiguredEntries?.[0]?.title, 'en-US', alias)
      }));
  }

  /** What people are told of each package in English: what it brings, and what of it cannot be shown and why. */
  get said(): readonly (readonly string[])[] {
    const hindered = this.hindered('en-US', 'sharepoint');
    const suspected = this.#sentences('en-US', (each) => debugOnly(suspicionOf(each.manifest, each.pack)));
    const brings = this.brings('en-US');
    return this.installed.map((pack, index) => {
      const ids = (pack.componentManifests as readonly PackedManifest[]).map(({ id }) => id.toLowerCase());
      const sentences = ids.flatMap((id) => hindered[id] ?? suspected[id] ?? []);
      return [brings[index] ?? '', ...sentences.map((each) => `- ${each}`)];
    });
  }

  #sentences(
    language: Language,
    about: (named: Omit<Brought, 'served'>) => Hindrance | undefined
  ): Record<string, string> {
    const words: Words = wordsOf(language);
    return Object.fromEntries(
      this.#brought.flatMap(({ manifest, pack }) => {
        const [entry] = manifest.preconfiguredEntries ?? [];
        const title = textIn(entry?.title, language, manifest.alias);
        const found = about({ manifest: { ...manifest, title }, pack });
        return found === undefined ? [] : [[manifest.id.toLowerCase(), hindranceIn(words, found)]];
      })
    );
  }

  /** Why components cannot be shown in this host, by their ids. */
  hindered(language: Language, host: HostName): Readonly<Record<string, string>> {
    return this.#sentences(language, ({ manifest, pack }) => hindranceOf(manifest, pack, this.#components, host));
  }

  /** What to say of components by their ids should they not be loaded, because their files lie elsewhere. */
  suspected(language: Language): Readonly<Record<string, string>> {
    return this.#sentences(language, ({ manifest, pack }) => suspicionOf(manifest, pack));
  }

  /** Application customizers that packages bring, with the properties that their features set. */
  get customizers(): Customizer[] {
    return this.#brought
      .filter(({ manifest: { extensionType } }) => extensionType === 'ApplicationCustomizer')
      .map(({ manifest: { id, alias }, pack }) => {
        const here = ({ id: placed, location }: { id: string; location: string }): boolean =>
          placed === id.toLowerCase() && location === customizerLocation;
        return { id, title: alias, properties: pack.extensions?.find(here)?.properties ?? '{}' };
      });
  }

  /** Something needs what SharePoint's application gives to packages: placeholders and dialogs. */
  get needApplication(): boolean {
    return this.manifests.some((manifest) => this.#components.needs(manifest, applicationBase));
  }

  /** Origins outside of this server that components are loaded from. */
  get origins(): string[] {
    const addresses = this.manifests.flatMap(({ loaderConfig: { internalModuleBaseUrls, scriptResources } }) => [
      ...internalModuleBaseUrls,
      ...Object.values(scriptResources).flatMap((each) => (each.type === 'path' ? [String(each.path)] : []))
    ]);
    const found = addresses.filter((each) => /^https?:\/\//i.test(each) && URL.canParse(each));
    return [...new Set(found.map((each) => new URL(each).origin))];
  }

  /** Web parts with the title and the properties of their first entry, for pages as delivered. */
  seeds(language: Language): Seeded[] {
    return this.#webParts.map((manifest) => seededOf(manifest, language));
  }

  /** What a page shows that is there for the packages alone: their web parts, and why the rest of them is not shown. */
  shownAlone(language: Language): Seeded[] {
    const hindered = this.hindered(language, 'sharepoint');
    return this.manifests
      .filter(({ id, componentType, hiddenFromToolbox }) =>
        componentType === 'WebPart' ? hiddenFromToolbox !== true : hindered[id.toLowerCase()] !== undefined
      )
      .map((manifest) => seededOf(manifest, language));
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
