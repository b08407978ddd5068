import type { KindRules } from '../../src/lists/kinds';
import type { List } from '../../src/lists/list';
import type { Kind } from '../../src/lists/traits';

/** What the packager is told about the files. */
export interface Listing {
  readonly elementManifests: readonly string[];
  readonly elementFiles: readonly string[];
  readonly upgradeActions?: readonly string[];
}

export const assetsOf: (
  lists: readonly List[],
  featureId: string,
  kinds: Readonly<Record<Kind, KindRules>>
) => { readonly files: Readonly<Record<string, string>>; readonly listing: Listing };
