import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListDefinition } from '../site/definitions.ts';
import { listOf } from './listXml.ts';
import { parseXml, type XmlElement } from '../xml/xml.ts';

interface Assets {
  /** What the element manifests hold, in the order in which SharePoint applies them: later versions bring their own. */
  readonly elements: string;
  /** Schema files by their names. */
  readonly schemas: Readonly<Record<string, string>>;
  readonly lists: readonly ListDefinition[];
}

interface Settings {
  readonly solution: {
    readonly features: readonly {
      readonly assets: { readonly elementManifests: readonly string[]; readonly elementFiles: readonly string[] };
    }[];
  };
}

/** What the project's feature brings, for tests that build no package: as its settings name the files. */
export const featureAssets = (root: string): Assets => {
  const text = (name: string): string => readFileSync(join(root, 'sharepoint', 'assets', name), 'utf8');
  const { solution } = JSON.parse(readFileSync(join(root, 'config', 'package-solution.json'), 'utf8')) as Settings;
  const assets = solution.features.map((feature) => feature.assets);
  const manifests = assets.flatMap(({ elementManifests }) => elementManifests).map(text);
  const schemas = Object.fromEntries(
    assets.flatMap(({ elementFiles }) => elementFiles).map((name) => [name, text(name)])
  );
  const schemaNamed = (name: string): XmlElement => parseXml(schemas[name] ?? '');
  return {
    elements: manifests.map((xml) => /<Elements[^>]*>([\s\S]*)<\/Elements>/.exec(xml)?.[1] ?? '').join(''),
    schemas,
    lists: manifests.flatMap((xml) => parseXml(xml).children).map((instance) => listOf(instance, schemaNamed))
  };
};
