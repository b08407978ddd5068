import type { PageStart } from '../start.ts';

/** What our scripts share on the page; all names begin with `local`. */
export interface LocalGlobals {
  readonly localPage: PageStart;
  readonly spModuleLoader: { start(preloaded: unknown, failed: (reason: unknown) => void): Promise<unknown> };
  /** Set by the edit script. */
  localEdit?: { startEditing(page: unknown): void };
  /** The page's web parts, for a script that takes them away and puts them back: the bench watches what that leaves. */
  localCanvas?: unknown;
}

/** The page's own global object with those names. */
export const globals = globalThis as unknown as LocalGlobals;
