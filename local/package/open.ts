import { createHash } from 'node:crypto';
import { featureOf, type OpenedFeature, type PackagedManifest, type PlacedExtension } from './features.ts';
import { PackageError } from './packageError.ts';
import { Parts } from './parts.ts';
import { unzip } from './zip.ts';

export { PackageError } from './packageError.ts';

/** A solution package, read completely. */
export interface OpenedPackage {
  /** The solution's id, the same in all its versions. */
  readonly productId: string;
  readonly title: string;
  readonly version: string;
  /** An administrator may offer the web parts on all sites at once; the feature XML then never runs by itself. */
  readonly skipFeatureDeployment: boolean;
  /** The SPFx manifests as the package holds them. */
  readonly componentManifests: readonly PackagedManifest[];
  /** Where its features put its extensions. */
  readonly extensions: readonly PlacedExtension[];
  /** Permissions that it asks an administrator for: `Microsoft Graph: User.Read`. */
  readonly permissionRequests: readonly string[];
  /** Changes with the package's content; undefined: its files change while they are served. */
  readonly key: string | undefined;
  /** In the order of the package's manifest. */
  readonly features: readonly OpenedFeature[];
  /** A file of the client side assets by its name; undefined when there is none. */
  asset(name: string): Uint8Array | undefined;
}

const assetFolder = 'ClientSideAssets/';

const appOf = (parts: Parts) => {
  const [manifest] = parts.related('', 'package-manifest');
  if (manifest === undefined)
    throw new PackageError(
      'The file is a zip archive but not a solution package: it names no AppManifest.xml. Give the path of a .sppkg file.'
    );
  const app = parts.xml(manifest);
  const title = app.children
    .find(({ name }) => name === 'Properties')
    ?.children.find(({ name }) => name === 'Title')?.text;
  const { Name: name, ProductID: productId, Version: version, IsClientSideSolution: clientSide } = app.attributes;
  if (app.name !== 'App' || name === undefined || productId === undefined)
    throw new PackageError(`The package’s file "${manifest}" is not an app manifest with Name and ProductID.`);
  if (clientSide?.toLowerCase() !== 'true')
    throw new PackageError(
      `"${title ?? name}" is not a SharePoint Framework solution; only such packages can be shown here.`
    );
  const permissionRequests = app.children
    .filter((each) => each.name === 'WebApiPermissionRequests')
    .flatMap(({ children }) => children)
    .map(({ attributes }) => `${attributes['ResourceId'] ?? '?'}: ${attributes['Scope'] ?? '?'}`);
  return {
    manifest,
    app,
    permissionRequests,
    title: title ?? name,
    productId: productId.toLowerCase(),
    version: version ?? ''
  };
};

/** Opens a solution package; throws PackageError with a sentence for whatever is not one or is damaged. */
export const openPackage = (bytes: Uint8Array): OpenedPackage => {
  const parts = new Parts(unzip(bytes));
  const { manifest, app, permissionRequests, title, productId, version } = appOf(parts);
  const read = parts.related(manifest, 'manifest-feature').map((file) => featureOf(file, parts));
  for (const feature of parts.related(manifest, 'manifest-clientsideasset'))
    for (const asset of parts.related(feature, 'clientsideasset')) parts.bytes(asset);
  return {
    productId,
    title,
    version,
    skipFeatureDeployment: app.attributes['SkipFeatureDeployment']?.toLowerCase() === 'true',
    componentManifests: read.flatMap(({ manifests }) => manifests),
    extensions: read.flatMap(({ extensions }) => extensions),
    permissionRequests,
    key: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
    features: read.map(({ feature }) => feature),
    asset: (name) => parts.find(assetFolder + name)
  };
};
