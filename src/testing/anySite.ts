import { type Arbitrary, constantFrom, integer, record, array, boolean } from 'fast-check';
import { setUpPlanOf } from '../domain/setup/plan';
import type { Action, Plan } from '../domain/setup/setup';
import type { ColumnState, ListState, SiteState } from '../domain/setup/site';
import { lists } from '../lists';
import type { List } from '../lists/list';
import { applied, emptySite } from './siteModel';

export const everything = { startingRows: true } as const;

export const actionsOf = (plan: Plan): readonly Action[] => plan.flatMap(({ actions }) => actions);

/** A site on which all that was planned has been done. */
export const finished = (site: SiteState, declared: readonly List[] = lists): SiteState =>
  actionsOf(setUpPlanOf(site, everything, declared)).reduce((now, action) => applied(now, action, declared), site);

const withList = (site: SiteState, at: number, change: (list: ListState) => ListState): SiteState => {
  const urls = [...site.lists.keys()];
  const url = urls[at % Math.max(1, urls.length)];
  const list = url === undefined ? undefined : site.lists.get(url);
  return list === undefined ? site : { ...site, lists: new Map([...site.lists, [list.url, change(list)]]) };
};

const withColumn = (site: SiteState, at: number, change: (column: ColumnState) => ColumnState): SiteState =>
  withList(site, at, (list) => ({
    ...list,
    columns: list.columns.map((column, place) => (place === at % list.columns.length ? change(column) : column))
  }));

const englishOf = ({ url }: ListState): List | undefined => lists.find((list) => list.url === url);

/** What becomes of a site in the hands of curators, scripts and older packages. */
const changes: readonly ((site: SiteState, at: number) => SiteState)[] = [
  (site, at) => withList(site, at, (list) => ({ ...list, title: `Our ${list.title}` })),
  (site, at) => withList(site, at, (list) => ({ ...list, title: englishOf(list)?.title.en ?? list.title })),
  (site, at) => withList(site, at, (list) => ({ ...list, rows: list.rows + 3 })),
  (site, at) => withList(site, at, (list) => ({ ...list, template: 101 })),
  (site, at) => withList(site, at, (list) => ({ ...list, ownPermissions: false, readSecurity: 1 })),
  (site, at) => withList(site, at, (list) => ({ ...list, views: list.views.slice(1) })),
  (site, at) =>
    withList(site, at, (list) => ({ ...list, views: list.views.map((view) => ({ ...view, title: 'Mine' })) })),
  (site, at) => withColumn(site, at, (column) => ({ ...column, title: column.name })),
  (site, at) => withColumn(site, at, (column) => ({ ...column, title: `Our ${column.title}` })),
  (site, at) => withColumn(site, at, (column) => ({ ...column, indexed: false, unique: false })),
  (site, at) => withColumn(site, at, (column) => ({ ...column, required: !column.required })),
  (site, at) =>
    withColumn(site, at, (column) =>
      column.words ? { ...column, words: [...column.words].reverse().slice(1) } : column
    ),
  (site, at) =>
    withColumn(site, at, (column) => (column.words ? { ...column, words: ['Visio', ...column.words] } : column)),
  (site, at) => withColumn(site, at, (column) => (column.type === 'Text' ? { ...column, type: 'Note' } : column)),
  (site, at) =>
    withList(site, at, (list) => ({ ...list, columns: list.columns.filter((_, place) => place !== 1 + (at % 7)) })),
  (site) => ({ ...site, navigation: site.navigation.slice(1) })
];

/** A site in any of the four languages: untouched, half set up, finished, or changed since. */
export const anySite: Arbitrary<SiteState> = record({
  language: constantFrom('fr' as const, 'nl' as const, 'en' as const, 'de' as const),
  share: integer({ min: 0, max: 120 }),
  told: boolean(),
  hands: array(record({ change: integer({ min: 0, max: changes.length - 1 }), at: integer({ min: 0, max: 40 }) }), {
    maxLength: 6
  })
}).map(({ language, share, told, hands }) => {
  const { grants, ...rest } = emptySite({ language });
  const empty = told && grants !== undefined ? { ...rest, grants } : rest;
  const begun = actionsOf(setUpPlanOf(empty, everything))
    .slice(0, share)
    .reduce((now, action) => applied(now, action, lists), empty as SiteState);
  return hands.reduce((site, { change, at }) => changes[change]!(site, at), begun);
});
