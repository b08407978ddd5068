import { customList } from '../domain/setup/plan';
import { columnOf, typeOf } from '../domain/setup/planColumns';
import type { Action } from '../domain/setup/setup';
import type { Slip } from '../domain/setup/slip';
import type { ColumnState, Grant, ListState, SiteState, ViewState } from '../domain/setup/site';
import {
  columnWording,
  completed,
  creationName,
  finishedTitle,
  isTitleFreed,
  isUnfinished,
  listWording,
  reworded,
  viewAt,
  viewWording,
  wordFor
} from '../domain/setup/wording';
import type { Language } from '../lists/columns';
import { kinds } from '../lists/kinds';
import { hints as german } from '../lists/hints/de';
import { hints as english } from '../lists/hints/en';
import { hints as french } from '../lists/hints/fr';
import { hints as dutch } from '../lists/hints/nl';
import { hintsByList } from '../lists/hintsIn';
import type { List } from '../lists/list';

const whole = { edit: true, manage: true, permissions: true, seesAll: true };

/** What a group may do by SharePoint's own levels. */
export const aGrant = (
  principal: number,
  name: string,
  level: 'Read' | 'Contribute' | 'Edit' | 'Design' | 'Full Control'
): Grant => {
  const at = ['Read', 'Contribute', 'Edit', 'Design', 'Full Control'].indexOf(level);
  return {
    principal,
    name,
    mayRead: true,
    mayWrite: at >= 1,
    mayManage: at >= 2,
    mayOverride: at >= 3,
    mayGovern: at >= 4
  };
};

const hints = { fr: french, nl: dutch, en: english, de: german };

/** A site without any of our lists, as its owner sees it. */
export const emptySite = (given: Partial<SiteState> = {}): SiteState => ({
  url: 'https://contoso.sharepoint.com/sites/intranet',
  title: 'Intranet',
  language: 'fr',
  may: { manageLists: true, managePermissions: true },
  owners: [],
  readOnly: false,
  lists: new Map(),
  grants: [aGrant(3, 'Owners', 'Full Control'), aGrant(4, 'Visitors', 'Read')],
  hints: hintsByList(hints[given.language ?? 'fr'], english),
  navigation: [],
  ...given
});

/** How many starting rows the model says that a list is offered. */
const starting = 5;

const titleColumn: ColumnState = {
  name: 'Title',
  title: 'Title',
  description: '',
  type: 'Text',
  required: true,
  indexed: false,
  unique: false,
  inForms: true
};

const idOf = (url: string): string => `id of ${url}`;

const newList = (list: List, { language, may, grants }: SiteState): ListState => ({
  url: list.url,
  id: idOf(list.url),
  title: list.title[language],
  description: list.description[language],
  template: customList,
  rows: 0,
  settings: { EnableVersioning: true, EnableAttachments: true, NoCrawl: false },
  readSecurity: 1,
  writeSecurity: 1,
  ownPermissions: false,
  may: { ...whole, manage: may.manageLists, permissions: may.managePermissions },
  columns: [titleColumn],
  views: [
    { id: 'first', title: 'All Items', isDefault: true, page: 'AllItems.aspx', columns: ['LinkTitle'], query: '' }
  ],
  ...(grants === undefined ? {} : { grants }),
  ...(list.startingRows === 'none' ? {} : { startingRows: starting })
});

const newColumn = (list: List, name: string, site: SiteState): ColumnState => {
  const column = list.columns[name]!;
  return {
    name,
    title: column.label[site.language],
    description: site.hints.get(list.url)?.[name]?.here ?? '',
    type: typeOf[column.kind],
    required: column.required === true,
    indexed: column.indexed === true || column.unique === true,
    unique: column.unique === true,
    inForms: true,
    ...('choices' in column ? { words: completed(column, [], site.language), fillIn: false } : {}),
    ...('list' in column ? { target: site.lists.get(column.list)?.id ?? '' } : {})
  };
};

const wordsOf = (home: ListState) => (name: string) => columnOf(home, name)?.words ?? [];

const filterOf = (list: List, place: number, home: ListState): string => {
  const { where } = list.views[place]!;
  const column = where === undefined ? undefined : list.columns[where.column];
  if (where === undefined || column === undefined || !('choices' in column)) return '';
  const word = wordFor(column, String(where.is), wordsOf(home)(where.column)) ?? '';
  return `<Where><Eq><FieldRef Name="${where.column}" /><Value Type="Text">${word}</Value></Eq></Where>`;
};

const withView = (list: List, place: number, home: ListState, language: Language): ListState => {
  const declared = list.views[place]!;
  const before = viewAt(list, place, home.views);
  const wording = before === undefined ? {} : viewWording(list, place, before, { language, words: wordsOf(home) });
  const finished =
    before !== undefined && !isUnfinished(list, place, before, home.rows)
      ? { ...before, ...wording }
      : {
          id: before?.id ?? `view ${place}`,
          title:
            before === undefined
              ? declared.title[language]
              : (finishedTitle(declared, place, before, language) ?? before.title),
          isDefault: before?.isDefault ?? place === 0,
          page: before?.page ?? `${place === 0 ? 'AllItems' : declared.title.en.replace(/[^A-Za-z0-9]/g, '')}.aspx`,
          columns: declared.columns,
          query: filterOf(list, place, home)
        };
  const others = home.views.filter((view) => view !== before);
  return {
    ...home,
    views:
      before === undefined
        ? [...others, finished]
        : home.views.map((view): ViewState => (view === before ? finished : view))
  };
};

const changed = (home: ListState, name: string, change: (column: ColumnState) => Partial<ColumnState>): ListState => ({
  ...home,
  columns: home.columns.map((column) => (column.name === name ? { ...column, ...change(column) } : column))
});

/** A column without a slip. */
const settledIn = (slip: Slip): Partial<ColumnState> =>
  ({
    richText: { formatted: false },
    appends: { appends: false },
    withTime: { dayOnly: true },
    withoutTime: { dayOnly: false },
    takesGroups: { takesGroups: false },
    percentage: { percentage: false },
    shortened: { maxLength: 255 },
    uniqueToo: { unique: false },
    readOnly: { readOnly: false },
    hidden: { hidden: false },
    otherDefault: { initially: '' },
    ruled: { rule: '' }
  })[slip];

const onColumn = (
  list: List,
  action: Extract<Action, { column: string }>,
  home: ListState,
  site: SiteState
): ListState => {
  const { column: name, kind } = action;
  const { language } = site;
  const declared = list.columns[name];
  const choice = declared !== undefined && 'choices' in declared ? declared : undefined;
  switch (kind) {
    case 'createColumn':
      return columnOf(home, name) ? home : { ...home, columns: [...home.columns, newColumn(list, name, site)] };
    case 'titleColumn':
      return changed(home, name, (now) => ({
        ...columnWording(list, now, language, site.hints.get(list.url)?.[name]),
        ...(name === 'Title' && !isTitleFreed(list, now) ? { required: false } : {})
      }));
    case 'indexColumn':
      return changed(home, name, () => ({ indexed: true }));
    case 'uniqueColumn':
      return changed(home, name, () => ({ indexed: true, unique: true }));
    case 'requireColumn':
      return changed(home, name, () => ({ required: true }));
    case 'wordChoices':
      return home.rows > 0 || !choice
        ? home
        : changed(home, name, ({ words = [] }) => ({ words: reworded(choice, words, language) }));
    case 'settleColumn':
      return changed(home, name, () => settledIn(action.slip));
    case 'removeColumn':
      return { ...home, columns: home.columns.filter((column) => column.name !== name) };
    case 'addChoices':
      return choice ? changed(home, name, ({ words = [] }) => ({ words: completed(choice, words, language) })) : home;
  }
};

const onList = (list: List, action: Action, home: ListState, site: SiteState): ListState => {
  if ('column' in action) return onColumn(list, action, home, site);
  switch (action.kind) {
    case 'titleList':
      return { ...home, ...listWording(list, home, site.language) };
    case 'createView':
    case 'wordView':
      return withView(list, action.view, home, site.language);
    case 'settleList': {
      const settled = { ...home, settings: { ...home.settings, ...kinds[list.kind].settings } };
      return list.titleShown === false ? changed(settled, 'Title', () => ({ inForms: false })) : settled;
    }
    case 'secureRows':
      return { ...home, readSecurity: kinds[list.kind].readSecurity, writeSecurity: kinds[list.kind].writeSecurity };
    case 'openList':
      return {
        ...home,
        ownPermissions: true,
        grants: (home.ownPermissions ? (home.grants ?? []) : (site.grants ?? [])).map((grant) =>
          kinds[list.kind].readers === 'contribute' ? { ...grant, mayWrite: true } : grant
        )
      };
    case 'narrowList':
      return {
        ...home,
        grants: (home.grants ?? []).flatMap((grant) =>
          !action.from.some(({ principal }) => principal === grant.principal)
            ? [grant]
            : action.left === 'nothing'
              ? []
              : [{ ...grant, mayManage: false, mayOverride: false }]
        )
      };
    case 'letHandle': {
      const { name, principal = 90 } = action.group;
      const others = (home.grants ?? []).filter((grant) => grant.principal !== principal);
      return { ...home, grants: [...others, aGrant(principal, name, 'Design')] };
    }
    case 'releaseRows': {
      const { approval: _approval, ...released } = home;
      return released;
    }
    case 'freeRows': {
      const { rule: _rule, ...freed } = home;
      return freed;
    }
    case 'seed':
      return { ...home, rows: home.rows + (home.startingRows ?? 0), startingRows: 0 };
    default:
      return home;
  }
};

/** What a site is after an action. Throws where SharePoint would not find what the action is about. */
export const applied = (site: SiteState, action: Action, declared: readonly List[]): SiteState => {
  if (action.kind === 'navigation') {
    const shown = declared.filter(({ url, onQuickLaunch }) => onQuickLaunch !== false && site.lists.has(url));
    return { ...site, navigation: shown.map(({ url }) => url) };
  }
  const list = declared.find(({ url }) => url === action.list);
  if (list === undefined) throw new Error(`${action.list} is not declared.`);
  const home = site.lists.get(list.url) ?? (action.kind === 'createList' ? newList(list, site) : undefined);
  if (home === undefined) throw new Error(`${action.list} is not there for ${action.kind} (${creationName(list)}).`);
  return { ...site, lists: new Map([...site.lists, [list.url, onList(list, action, home, site)]]) };
};
