import { ProgrammeError } from '../../domain/port/programme';
import type { Action, Provisioning } from '../../domain/setup/setup';
import { lists } from '../../lists';
import type { Language } from '../../lists/columns';
import type { List } from '../../lists/list';
import { crossing } from '../connection/crossing';
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
import { siteLanguage, siteOwners, siteState } from './siteState';

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

/** The site's language does not change: asked once, and again after a failure; whoever has looked at the site knows it. */
const askedLanguage = ({ sp }: SharePoint) => {
  let asked: Promise<Language> | undefined;
  return {
    language: (): Promise<Language> => {
      asked ??= sp.web
        .select('Language')()
        .then((web) => siteLanguage(web.Language));
      asked.catch(() => (asked = undefined));
      return asked;
    },
    learn: (language: Language): void => {
      asked = Promise.resolve(language);
    }
  };
};

/**
 * Set-up over SharePoint's REST API. An action does what is missing, by a look at its list that holds while nothing fails:
 * one whose answer was lost can be asked for again. `declared`: absent, the lists of this package.
 */
export const provisioning = (there: SharePoint, declared: readonly List[] = lists): Provisioning => {
  const looks = looksAt(there);
  const { language, learn } = askedLanguage(there);
  const site: Site = { ...there, language, looks };
  return {
    inspect: () =>
      crossing('site', async () => {
        looks.forget();
        const state = await siteState(site, declared);
        learn(state.language);
        return state;
      }),
    owners: () => crossing('site', () => siteOwners(site)),
    carryOut: (action) =>
      crossing('list' in action ? action.list : 'navigation', async () => {
        try {
          await workOf(site, action, declared);
        } catch (error) {
          looks.forget();
          throw error;
        }
      })
  };
};
