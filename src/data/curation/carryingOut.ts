import { ProgrammeError } from '../../domain/port/programme';
import type { Action } from '../../domain/setup/setup';
import type { Language } from '../../lists/columns';
import type { List } from '../../lists/list';
import {
  addChoices,
  createColumn,
  indexColumn,
  removeColumn,
  requireColumn,
  settleColumn,
  titleColumn,
  uniqueColumn,
  wordChoices,
  type MeantColumn
} from './setUpColumns';
import { looksAt } from './looks';
import {
  createList,
  freeRows,
  navigation,
  releaseRows,
  secureRows,
  settleList,
  titleList,
  type Site
} from './setUpLists';
import { letHandle, narrowList, openList } from './setUpRights';
import { renameRow, seed } from './setUpRows';
import { createView, wordView } from './setUpViews';
import type { SharePoint } from './sharePoint';

type OnColumn = Extract<Action, { readonly column: string }>;
type OnList = Exclude<Action, OnColumn | { readonly kind: 'navigation' }>;

type Settles = Extract<Action, { readonly kind: 'settleColumn' }>;

const columnWork: Readonly<
  Record<Exclude<OnColumn, Settles>['kind'], (site: Site, place: MeantColumn) => Promise<void>>
> = {
  createColumn,
  titleColumn,
  indexColumn,
  uniqueColumn,
  requireColumn,
  wordChoices,
  addChoices,
  removeColumn
};

const listWork = (site: Site, action: OnList, list: List): Promise<void> => {
  switch (action.kind) {
    case 'createList':
      return createList(site, list, action.inNavigation);
    case 'titleList':
      return titleList(site, list);
    case 'createView':
      return createView(site, { list, view: action.view });
    case 'wordView':
      return wordView(site, { list, view: action.view });
    case 'settleList':
      return settleList(site, list);
    case 'secureRows':
      return secureRows(site, list);
    case 'openList':
      return openList(site, list);
    case 'narrowList':
      return narrowList(site, list, action.from);
    case 'letHandle':
      return letHandle(site, list, action.group);
    case 'freeRows':
      return freeRows(site, list);
    case 'releaseRows':
      return releaseRows(site, list);
    case 'renameRow':
      return renameRow(site, list, action);
    case 'seed':
      return seed(site, list);
  }
};

const workOf = (site: Site, action: Action, declared: readonly List[]): Promise<void> => {
  if (action.kind === 'navigation') return navigation(site, declared);
  const list = declared.find(({ url }) => url === action.list);
  if (list === undefined) throw new ProgrammeError({ kind: 'invalid', what: action.list });
  if (action.kind === 'settleColumn') return settleColumn(site, { list, name: action.column }, action.slip);
  return 'column' in action
    ? columnWork[action.kind](site, { list, name: action.column })
    : listWork(site, action, list);
};

export interface CarryingOut {
  readonly carryOut: (action: Action) => Promise<void>;
  /** What is known of lists is looked at anew. */
  readonly forget: () => void;
}

/**
 * What set-up does, action by action. Each does what is missing, by a look at its list that holds while nothing fails: one whose
 * answer was lost can be asked for again.
 */
export const carryingOut = (
  there: SharePoint,
  declared: readonly List[],
  language: () => Promise<Language>
): CarryingOut => {
  const looks = looksAt(there);
  const site: Site = { ...there, language, looks };
  return {
    forget: looks.forget,
    carryOut: async (action) => {
      try {
        await workOf(site, action, declared);
      } catch (error) {
        looks.forget();
        throw error;
      }
    }
  };
};
