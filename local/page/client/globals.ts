import type { PageStart } from '../start.ts';

/** The loader once it has begun: the framework's own object, with the two fields of it that are not published. */
export interface ComponentLoader {
  loadComponentById(id: string, version?: string): Promise<unknown>;
  tryGetManifestById(id: string): unknown;
  getManifests(): readonly unknown[];
  _startApplication: (preloaded: unknown) => Promise<unknown>;
  readonly _instance: { readonly _serviceScope: unknown };
}

/** What our scripts share on the page; all names begin with `local`. */
export interface LocalGlobals {
  readonly localPage: PageStart;
  readonly spModuleLoader: { start(preloaded: unknown, failed: (reason: unknown) => void): Promise<unknown> };
  /** Set by the loader as soon as it begins. */
  readonly _spComponentLoader: ComponentLoader;
  /** Set by the edit script. */
  localEdit?: { startEditing(page: unknown): void };
  /** The page's web parts, for a script that takes them away and puts them back: the bench watches what that leaves. */
  localCanvas?: unknown;
}

/** The page's own global object with those names. */
export const globals = globalThis as unknown as LocalGlobals;
