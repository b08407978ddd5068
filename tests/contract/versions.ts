import type { ListDefinition } from '../../local/site/definitions.ts';
import { listOf } from '../../local/package/listXml.ts';
import { parseXml } from '../../local/xml/xml.ts';
import { kinds } from '../../src/lists/kinds';
import type { List } from '../../src/lists/list';
import { assetsOf } from '../../tools/lists/assets.mjs';

const first = '1.0.0';

const inOrder = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true });

/** Every version that brought a list or a column, oldest first. */
export const versionsOf = (lists: readonly List[]): readonly string[] =>
  [
    ...new Set([
      first,
      ...lists.flatMap(({ since, columns }) => [since, ...Object.values(columns).map((column) => column.since)])
    ])
  ]
    .flatMap((version) => version ?? [])
    .sort(inOrder);

const came = (version: string, since: string = first): boolean => inOrder(since, version) <= 0;

/** The lists as a version declared them. Views speak only of columns that were there, and one in the order of a later one came with it. */
export const declaredAt = (lists: readonly List[], version: string): readonly List[] =>
  lists
    .filter(({ since }) => came(version, since))
    .map((list) => {
      const columns = Object.fromEntries(Object.entries(list.columns).filter(([, { since }]) => came(version, since)));
      const later = new Set(Object.keys(list.columns).filter((name) => columns[name] === undefined));
      const [view, ...views] = list.views
        .filter(({ orderBy = '' }) => !later.has(orderBy))
        .map((one) => ({ ...one, columns: one.columns.filter((name) => !later.has(name)) }));
      return { ...list, columns, views: [view!, ...views] };
    });

const definitions = (lists: readonly List[], manifests: (listed: readonly string[]) => readonly string[]) => {
  const { files, listing } = assetsOf(lists, 'feature', kinds);
  const read = (name: string) => parseXml(files[name]!);
  return manifests(listing.elementManifests).flatMap((name) =>
    read(name).children.map((instance) => listOf(instance, read))
  );
};

/** What the feature XML of these lists makes on a new site. */
export const installedBy = (lists: readonly List[]): readonly ListDefinition[] => definitions(lists, (names) => names);

/** What the upgrade of these lists applies on a site that has an older version. */
export const upgradedBy = (lists: readonly List[]): readonly ListDefinition[] => {
  const { files } = assetsOf(lists, 'feature', kinds);
  const actions = parseXml(files['upgrade.xml'] ?? '<UpgradeActions/>').children;
  const applied = actions.flatMap(({ children }) => children.map(({ attributes }) => attributes['Location'] ?? ''));
  return definitions(lists, (names) => names.filter((name) => applied.includes(`feature\\${name}`)));
};
