import type { List } from '../../src/lists/list';

/** What the packager is told about the files. */
export interface Listing {
  readonly elementManifests: readonly string[];
  readonly elementFiles: readonly string[];
  readonly upgradeActions?: readonly string[];
}

export const assetsOf: (
  lists: readonly List[],
  featureId: string
) => { readonly files: Readonly<Record<string, string>>; readonly listing: Listing };
