import { lists } from '../../lists';
import { kinds, type ListSettings } from '../../lists/kinds';
import type { List } from '../../lists/list';
import { handlerActions } from './handlers';
import { columnActions, columnObstacle, titleActions } from './planColumns';
import { viewActions } from './planViews';
import { mayBeHidden, narrowedOn, shutOut } from '../privacy/rights';
import type { Action, Obstacle, Plan, SetUpStep, Wishes } from './setup';
import type { ListState, SiteState } from './site';
import { listWording } from './wording';

/** A custom list; anything else at one of our addresses is somebody else's. */
export const customList = 100;

const listActions = (
  list: List,
  now: ListState | undefined,
  { language, lists: there }: SiteState,
  { keepNavigation }: Wishes
): readonly Action[] => {
  const isFromNothing = there.size === 0 && keepNavigation !== true && list.onQuickLaunch !== false;
  if (now === undefined)
    return [{ kind: 'createList', list: list.url, ...(isFromNothing ? { inNavigation: true } : {}) }];
  return Object.keys(listWording(list, now, language)).length > 0 ? [{ kind: 'titleList', list: list.url }] : [];
};

/** What the kind of list wants otherwise than the list has it. */
export const settingsLeft = ({ kind }: List, now: Pick<ListState, 'settings'>): Partial<ListState['settings']> =>
  Object.fromEntries(
    Object.entries(kinds[kind].settings).filter(([name, wanted]) => now.settings[name as keyof ListSettings] !== wanted)
  );

/** A title that means nothing stands in no form. */
const isSettled = (list: List, now: ListState): boolean =>
  Object.keys(settingsLeft(list, now)).length === 0 &&
  (list.titleShown !== false || now.columns.every(({ name, inForms }) => name !== 'Title' || !inForms));

const hasSettings = ({ kind, titleShown }: List): boolean =>
  titleShown === false || Object.keys(kinds[kind].settings).length > 0;

const settingsActions = (list: List, now: ListState | undefined): readonly Action[] =>
  hasSettings(list) && (now === undefined || !isSettled(list, now)) ? [{ kind: 'settleList', list: list.url }] : [];

/** Rows of one's own: first each reads only theirs, then everybody may write, and at last nobody sees through. */
const rightsActions = (list: List, now: ListState | undefined, site: SiteState): readonly Action[] => {
  const { url } = list;
  const { ownPermissions, readers, seeingThrough, readSecurity, writeSecurity } = kinds[list.kind];
  if (!ownPermissions) return [];
  const actions: Action[] = [];
  if ((now?.readSecurity ?? 1) !== readSecurity || (now?.writeSecurity ?? 1) !== writeSecurity)
    actions.push({ kind: 'secureRows', list: url });
  const open =
    now?.ownPermissions === true && (readers !== 'contribute' || shutOut(now.grants, site.grants).length === 0);
  if (!open) actions.push({ kind: 'openList', list: url });
  const from = narrowedOn(list, now, site.grants);
  if (seeingThrough !== 'asOnSite' && from.length > 0)
    actions.push({ kind: 'narrowList', list: url, from, left: seeingThrough });
  return actions;
};

/** Addresses of the lists that are offered with rows to begin with. */
export const seeded: ReadonlySet<string> = new Set(
  lists.flatMap(({ url, startingRows }) => (startingRows === 'none' ? [] : [url]))
);

const seedActions = (
  { url, startingRows: offered }: List,
  now: ListState | undefined,
  { startingRows }: Wishes
): readonly Action[] =>
  startingRows && offered !== 'none' && (now === undefined || (now.startingRows ?? 0) > 0)
    ? [{ kind: 'seed', list: url }]
    : [];

/** What stands in the way of a list as a whole; undefined: nothing. */
const isForeign = (now: ListState | undefined): now is ListState => now !== undefined && now.template !== customList;

const setUpStepOf = (list: List, site: SiteState, wishes: Wishes): SetUpStep => {
  const now = site.lists.get(list.url);
  const { url } = list;
  if (mayBeHidden(list, site)) return { list: url, exists: true, actions: [], obstacles: [] };
  if (isForeign(now))
    return {
      list: url,
      exists: true,
      actions: [],
      obstacles: [{ kind: 'wrongTemplate', list: url, found: now.template }]
    };
  const obstacles: Obstacle[] = [];
  const actions: Action[] = [...listActions(list, now, site, wishes), ...titleActions(list, now, site)];
  for (const name of Object.keys(list.columns)) {
    const obstacle = columnObstacle(list, name, site);
    if (obstacle !== undefined) obstacles.push(obstacle);
    else actions.push(...columnActions(list, name, site));
  }
  const made = new Set(actions.flatMap((action) => (action.kind === 'createColumn' ? action.column : [])));
  actions.push(...viewActions(list, made, site));
  actions.push(
    ...settingsActions(list, now),
    ...rightsActions(list, now, site),
    ...handlerActions(list, now, site, wishes),
    ...seedActions(list, now, wishes)
  );
  return { list: url, exists: now !== undefined, actions, obstacles };
};

const navigationStep = (declared: readonly List[], site: SiteState): SetUpStep => {
  const shown = new Set(site.navigation);
  const missing = declared.some(
    ({ url, onQuickLaunch }) => onQuickLaunch !== false && !isForeign(site.lists.get(url)) && !shown.has(url)
  );
  return { exists: !missing, actions: missing ? [{ kind: 'navigation' }] : [], obstacles: [] };
};

/** The lists of the groups that are wished for, and those that they point at, in the order of their declarations. */
const wished = (declared: readonly List[], { groups }: Wishes): readonly List[] => {
  if (groups === undefined) return declared;
  const urls = new Set(declared.filter(({ group }) => groups.includes(group)).map(({ url }) => url));
  // What is pointed at is declared before what points at it.
  for (const { url, columns } of [...declared].reverse())
    if (urls.has(url)) for (const column of Object.values(columns)) if ('list' in column) urls.add(column.list);
  return declared.filter(({ url }) => urls.has(url));
};

/**
 * What set-up still has to do on a site: a step for each declared list of the groups that are wished for, in their order,
 * then the navigation unless it is to be kept. Nothing in it deletes or renames what a curator named; of rights it takes away
 * what sees through item-level security, and says from whom. Whether the person at the screen may do it says `mayDo`.
 */
export const setUpPlanOf = (site: SiteState, wishes: Wishes, declared: readonly List[] = lists): Plan => {
  const all = wished(declared, wishes);
  return [
    ...all.map((list) => setUpStepOf(list, site, wishes)),
    ...(wishes.keepNavigation === true ? [] : [navigationStep(all, site)])
  ];
};
