import { posix } from 'node:path';
import type { ListDefinition } from '../site/definitions.ts';
import { listOf } from './listXml.ts';
import { PackageError } from './packageError.ts';
import type { Parts } from './parts.ts';
import { XmlError, type XmlElement } from '../xml/xml.ts';

/** What one feature of a package brings. */
export interface OpenedFeature {
  readonly id: string;
  readonly title: string;
  /** In the order in which SharePoint creates them. */
  readonly lists: readonly ListDefinition[];
  /** Sentences about XML that cannot be installed here, each with its file; empty for a feature that can be. */
  readonly problems: readonly string[];
}

/** Where a package puts an extension: a <CustomAction> or a <ClientSideComponentInstance> of its features. */
export interface PlacedExtension {
  /** The component's id, in lower case. */
  readonly id: string;
  /** `ClientSideExtension.ApplicationCustomizer`. */
  readonly location: string;
  /** JSON text of its properties; absent: it has none. */
  readonly properties?: string;
}

/** What the component of an SPFx manifest is, as far as everybody needs it. */
export interface PackagedManifest {
  readonly id: string;
  readonly alias: string;
  readonly componentType: string;
}

interface Found {
  readonly manifests: PackagedManifest[];
  readonly extensions: PlacedExtension[];
  readonly lists: ListDefinition[];
  readonly problems: string[];
  /** Site columns by id and by name, both in lower case. */
  readonly columns: Map<string, XmlElement>;
  /** Columns of content types by the types' ids in lower case. */
  readonly contentTypes: Map<string, readonly XmlElement[]>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

/** What a manifest lacks of all that the loader and the page read of it, in words; undefined: nothing. */
const lackOf = (manifest: unknown): string | undefined => {
  if (!isRecord(manifest)) return 'anything in it';
  const { id, alias, componentType, loaderConfig, preconfiguredEntries = [] } = manifest;
  for (const [name, value] of Object.entries({ id, alias, componentType })) if (!isText(value)) return name;
  if (!isRecord(loaderConfig)) return 'a loaderConfig';
  const { internalModuleBaseUrls: bases, entryModuleId, scriptResources } = loaderConfig;
  if (!Array.isArray(bases) || !bases.every(isText)) return 'the addresses of its files (internalModuleBaseUrls)';
  if (!isText(entryModuleId)) return 'its entry (entryModuleId)';
  if (!isRecord(scriptResources) || !Object.values(scriptResources).every(isRecord))
    return 'the files that it is made of (scriptResources)';
  return Array.isArray(preconfiguredEntries) && preconfiguredEntries.every(isRecord)
    ? undefined
    : 'entries that can be read (preconfiguredEntries)';
};

const manifestOf = (component: XmlElement, file: string): PackagedManifest => {
  const broken = (what: string) => new PackageError(`The package’s file "${file}" ${what}. Build it again.`);
  const text = component.attributes['ComponentManifest'];
  if (text === undefined) throw broken('names a component without its manifest');
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    throw broken('holds a component manifest that is not JSON');
  }
  const lack = lackOf(manifest);
  if (lack !== undefined) throw broken(`holds a component manifest without ${lack}`);
  return manifest as PackagedManifest;
};

/** The packager writes an empty module for the gallery beside each web part. */
const isEmptyModule = ({ name, children }: XmlElement): boolean => name === 'Module' && children.length === 0;

/** Lookups must point at a list of the same feature, created before, by exactly its Url. */
const checkLookups = (lists: readonly ListDefinition[], next: ListDefinition): void => {
  const known = ['Self', next.url, ...lists.map(({ url }) => url)];
  const lost = next.fields.find(({ list }) => list !== undefined && !known.includes(list));
  if (lost !== undefined)
    throw new XmlError(
      `the lookup column "${lost.name}" of "${next.url}" points at List="${lost.list}", and no <ListInstance> before it has that Url`
    );
};

/** An extension that an element puts on pages; undefined when it does something else. */
const placedBy = ({ name, attributes }: XmlElement): PlacedExtension | undefined => {
  const id = attributes[name === 'CustomAction' ? 'ClientSideComponentId' : 'ComponentId'];
  const isOne = name === 'CustomAction' || name === 'ClientSideComponentInstance';
  if (!isOne || id === undefined || attributes['Location'] === undefined) return undefined;
  const properties = attributes[name === 'CustomAction' ? 'ClientSideComponentProperties' : 'Properties'];
  return {
    id: bare(id),
    location: attributes['Location'],
    ...(properties === undefined || properties === '' ? {} : { properties })
  };
};

const bare = (guid: string): string => guid.replace(/[{}]/g, '').toLowerCase();

/** Site columns and content types are no rows of a site here: lists get the columns that these give them. */
const keepColumns = (element: XmlElement, { columns, contentTypes }: Found): void => {
  const { ID: id = '', Name: name = '' } = element.attributes;
  if (element.name === 'Field') {
    columns.set(bare(id), element);
    columns.set(name.toLowerCase(), element);
  }
  if (element.name !== 'ContentType') return;
  const references = element.children.find((each) => each.name === 'FieldRefs')?.children ?? [];
  const of = ({ attributes }: XmlElement) =>
    columns.get(bare(attributes['ID'] ?? '')) ?? columns.get((attributes['Name'] ?? '').toLowerCase());
  contentTypes.set(
    id.toLowerCase(),
    references.flatMap((reference) => of(reference) ?? [])
  );
};

const takeList = (element: XmlElement, file: string, parts: Parts, found: Found): void => {
  // Schema files land at the package's root by their base name.
  const schemaNamed = (name: string): XmlElement => parts.xml(posix.basename(name.replaceAll('\\', '/')));
  const list = listOf(element, schemaNamed, {
    leftOut: (sentence) => void found.problems.push(`${file}: ${sentence}`),
    columnsOf: (contentType) => found.contentTypes.get(contentType.toLowerCase()) ?? []
  });
  checkLookups(found.lists, list);
  found.lists.push(list);
};

const takeElement = (element: XmlElement, file: string, parts: Parts, found: Found): void => {
  if (isEmptyModule(element)) return;
  const placed = placedBy(element);
  if (element.name === 'ClientSideComponent') found.manifests.push(manifestOf(element, file));
  else if (placed !== undefined) found.extensions.push(placed);
  else if (element.name === 'ListInstance') takeList(element, file, parts, found);
  else {
    keepColumns(element, found);
    const { Name: name } = element.attributes;
    throw new XmlError(`<${element.name}>${name === undefined ? '' : ` "${name}"`} cannot be installed here`);
  }
};

const takeFile = (file: string, parts: Parts, found: Found): void => {
  const elements = parts.xml(file);
  if (elements.name !== 'Elements')
    throw new PackageError(`The package’s file "${file}" should hold <Elements>, not <${elements.name}>.`);
  for (const element of elements.children)
    try {
      takeElement(element, file, parts, found);
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
      found.problems.push(`${file}: ${error.message}`);
    }
};

/** Reads a feature and all its element manifests, in the order in which SharePoint applies them. */
export const featureOf = (
  file: string,
  parts: Parts
): {
  readonly feature: OpenedFeature;
  readonly manifests: readonly PackagedManifest[];
  readonly extensions: readonly PlacedExtension[];
} => {
  const { attributes } = parts.xml(file);
  const found: Found = {
    manifests: [],
    extensions: [],
    lists: [],
    problems: [],
    columns: new Map(),
    contentTypes: new Map()
  };
  for (const manifest of parts.related(file, 'feature-elementmanifest')) takeFile(manifest, parts, found);
  const { lists, problems } = found;
  const feature = { id: attributes['Id'] ?? '', title: attributes['Title'] ?? file, lists, problems };
  return { feature, manifests: found.manifests, extensions: found.extensions };
};
