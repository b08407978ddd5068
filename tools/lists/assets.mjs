import { elementsOf } from './elements.mjs';
import { schemaFile, schemaOf } from './schema.mjs';
import { byVersion } from './versions.mjs';
import { documentOf, element } from './xml.mjs';

/** Versions that brought a list of their own, oldest first. */
const laterVersions = (lists) => [...new Set(lists.flatMap(({ since }) => since ?? []))].sort(byVersion);

/**
 * What an installed package does when a newer one replaces it: it makes the lists that came since. SharePoint leaves a
 * list alone that is there already, so nothing is said about versions (and VersionRange is reported not to work).
 * A column that came later stands in the schema for new sites; no XML can add a list column to a list that exists:
 * there, setting up the lists from the browser adds it.
 */
const upgradeOf = (featureId, manifests) =>
  element('UpgradeActions', { xmlns: 'http://schemas.microsoft.com/sharepoint/' }, [
    element(
      'ApplyElementManifests',
      {},
      manifests.map((name) => element('ElementManifest', { Location: `${featureId}\\${name}` }))
    )
  ]);

/** Every file of sharepoint/assets by name (`kinds` are those of src/lists), and what package-solution.json says about them. */
export const assetsOf = (lists, featureId, kinds) => {
  const first = lists.filter(({ since }) => since === undefined);
  const manifests = { 'elements.xml': documentOf(elementsOf(first)) };
  for (const version of laterVersions(lists))
    manifests[`elements-${version}.xml`] = documentOf(elementsOf(lists.filter(({ since }) => since === version)));
  const schemas = Object.fromEntries(
    lists.map((list) => [schemaFile(list), documentOf(schemaOf(list, kinds[list.kind].settings))])
  );
  const later = Object.keys(manifests).slice(1);
  const upgrade = later.length === 0 ? {} : { 'upgrade.xml': documentOf(upgradeOf(featureId, later)) };
  return {
    files: { ...manifests, ...schemas, ...upgrade },
    listing: {
      elementManifests: Object.keys(manifests),
      elementFiles: Object.keys(schemas),
      ...(later.length === 0 ? {} : { upgradeActions: Object.keys(upgrade) })
    }
  };
};
