import { isServed, placeOf, type PagePackage, type PackedManifest } from './packedManifest.ts';
import type { ComponentManifest, ScriptResource } from './runtime/manifests.ts';
import type { HostName } from './start.ts';
import { fill } from './words/fill.ts';
import type { Words } from './words/fr.ts';

/** Why a component cannot be shown, as a sentence of the page with what fills its holes. */
export interface Hindrance {
  readonly word: keyof Words;
  readonly holes: Readonly<Record<string, string>>;
}

/** The sentence of a hindrance. */
export const hindranceIn = (words: Words, { word, holes }: Hindrance): string => fill(words[word], holes);

const numbers = (version: string): readonly number[] => version.split('.').map(Number);

/** The loader gives a component of the same major version that is at least as new. */
const fits = (offered: string, asked: string): boolean => {
  const [has, wants] = [numbers(offered), numbers(asked)];
  if (has[0] !== wants[0]) return false;
  const at = wants.findIndex((part, index) => part !== (has[index] ?? 0));
  return at === -1 || (has[at] ?? 0) > (wants[at] ?? 0);
};

/** All components of the page, found as the loader finds them. */
export class Components {
  readonly #byId = new Map<string, ComponentManifest[]>();

  constructor(manifests: readonly ComponentManifest[]) {
    for (const manifest of manifests) {
      const id = manifest.id.toLowerCase();
      this.#byId.set(id, [...(this.#byId.get(id) ?? []), manifest]);
    }
  }

  find(id: string, version: string): ComponentManifest | undefined {
    return this.#byId.get(id.toLowerCase())?.find((offered) => fits(offered.version, version));
  }

  /** The versions of a component that there are. */
  versions(id: string): readonly string[] {
    return this.#byId.get(id.toLowerCase())?.map(({ version }) => version) ?? [];
  }

  /** What a component asks for, directly or through others, and nobody brings: `name version (id)`. */
  missing(manifest: ComponentManifest, seen: Set<string> = new Set()): readonly string[] {
    return Object.entries(manifest.loaderConfig.scriptResources).flatMap(([name, resource]) => {
      if (resource.type !== 'component' || 'failoverPath' in resource) return [];
      const key = `${resource.id.toLowerCase()} ${resource.version}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const found = this.find(resource.id, resource.version);
      if (found !== undefined) return this.missing(found, seen);
      const others = this.versions(resource.id);
      const instead = others.length === 0 ? '' : `; ${others.join(', ')}`;
      return [`${name} ${resource.version} (${resource.id}${instead})`];
    });
  }

  /** It needs this component, directly or through others. */
  needs(manifest: ComponentManifest, id: string, seen: Set<string> = new Set()): boolean {
    return Object.values(manifest.loaderConfig.scriptResources).some((resource) => {
      if (resource.type !== 'component' || seen.has(resource.id)) return false;
      seen.add(resource.id);
      const found = this.find(resource.id, resource.version);
      return resource.id.toLowerCase() === id || (found !== undefined && this.needs(found, id, seen));
    });
  }
}

const nameIn = (path: unknown): readonly string[] => {
  if (typeof path === 'string') return [path];
  const inside = (path as { readonly path?: unknown } | null | undefined)?.path;
  return typeof inside === 'string' ? [inside] : [];
};

/** Files that a component cannot begin without; those of other languages are seen to when they are asked for. */
const filesOf = (resource: ScriptResource): readonly string[] =>
  resource.type === 'path'
    ? nameIn(resource.path)
    : resource.type === 'localizedPath'
      ? nameIn(resource.defaultPath)
      : [];

const lacking = ({ loaderConfig }: PackedManifest, pack: PagePackage): string | undefined =>
  Object.values(loaderConfig.scriptResources)
    .flatMap(filesOf)
    .find((file) => !/^https?:/i.test(file) && pack.asset(file) === undefined);

/** Where SharePoint would show this, by what its manifest says of hosts. */
const byHost = ({ supportedHosts: hosts }: PackedManifest, host: HostName): keyof Words | undefined => {
  if (hosts === undefined || host === 'teams' || host === 'teams-personal') return undefined;
  if (host === 'fullpage' && hosts.includes('SharePointFullPage')) return undefined;
  if (hosts.includes('SharePointWebPart')) return undefined;
  return hosts.includes('SharePointFullPage') ? 'hinderFullPage' : 'hinderTeams';
};

const byKind = ({ componentType, extensionType }: PackedManifest): keyof Words | undefined => {
  if (componentType === 'AdaptiveCardExtension') return 'hinderCard';
  return componentType === 'Extension' && extensionType !== 'ApplicationCustomizer' ? 'hinderExtension' : undefined;
};

/** Why a component of a package cannot be shown in this host; undefined: nothing that its package tells. */
export const hindranceOf = (
  manifest: PackedManifest,
  pack: PagePackage,
  components: Components,
  host: HostName
): Hindrance | undefined => {
  const title = manifest.title;
  const kind = byKind(manifest) ?? byHost(manifest, host);
  if (kind !== undefined) return { word: kind, holes: { title, type: manifest.extensionType ?? '' } };
  const place = placeOf(manifest);
  if (place.kind === 'nowhere' && !isServed(manifest, pack))
    return { word: 'hinderCdn', holes: { title, where: place.where } };
  if (isServed(manifest, pack)) {
    const file = lacking(manifest, pack);
    if (file !== undefined) return { word: 'hinderFile', holes: { title, file } };
  }
  const missing = components.missing(manifest);
  return missing.length === 0 ? undefined : { word: 'hinderMissing', holes: { title, needs: missing.join(', ') } };
};

/** What most likely keeps a component that has no hindrance from being loaded, where its files lie elsewhere. */
export const suspicionOf = (manifest: PackedManifest, pack: PagePackage): Hindrance | undefined => {
  const place = placeOf(manifest);
  if (isServed(manifest, pack) || place.kind === 'package') return undefined;
  const word = place.kind === 'debug' ? 'hinderDebug' : 'hinderElsewhere';
  return { word, holes: { title: manifest.title, where: place.where } };
};
