import type { Column, Language } from '../../lists/columns';
import type { List } from '../../lists/list';
import type { Action, Obstacle } from './setup';
import type { ColumnState, ListState, SiteState } from './site';
import { columnWording, completed, isTitleFreed, reworded } from './wording';

/** SharePoint's word for each kind of column. */
export const typeOf: Readonly<Record<Column['kind'], string>> = {
  text: 'Text',
  note: 'Note',
  number: 'Number',
  yesNo: 'Boolean',
  date: 'DateTime',
  instant: 'DateTime',
  choice: 'Choice',
  choices: 'MultiChoice',
  lookup: 'Lookup',
  lookups: 'LookupMulti',
  user: 'User',
  url: 'URL'
};

/** A column of a list by its internal name; undefined: it has none. */
export const columnOf = (list: ListState | undefined, name: string): ColumnState | undefined =>
  list?.columns.find((column) => column.name === name);

const lookupObstacle = (list: List, name: string, site: SiteState): Obstacle | undefined => {
  const column = list.columns[name];
  if (column === undefined || !('list' in column)) return undefined;
  const now = columnOf(site.lists.get(list.url), name);
  const target = site.lists.get(column.list);
  if (now !== undefined)
    return now.target === target?.id ? undefined : { kind: 'wrongTarget', list: list.url, column: name };
  const foreign = target !== undefined && target.template !== 100;
  return foreign ? { kind: 'noTarget', list: list.url, column: name, target: column.list } : undefined;
};

/** Why a column must be left alone; undefined: it need not be. */
export const columnObstacle = (list: List, name: string, site: SiteState): Obstacle | undefined => {
  const declared = list.columns[name]!;
  const now = columnOf(site.lists.get(list.url), name);
  if (now !== undefined && now.type !== typeOf[declared.kind])
    return { kind: 'wrongType', list: list.url, column: name, found: now.type };
  return lookupObstacle(list, name, site);
};

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at]);

const choiceActions = (list: List, now: ColumnState, rows: number, language: Language): readonly Action[] => {
  const column = list.columns[now.name];
  if (column === undefined || !('choices' in column)) return [];
  const { words = [] } = now;
  const at = { list: list.url, column: now.name };
  const actions: Action[] = [];
  if (rows === 0 && !same(words, reworded(column, words, language))) actions.push({ kind: 'wordChoices', ...at });
  if (completed(column, words, language).length > words.length) actions.push({ kind: 'addChoices', ...at });
  return actions;
};

/** What a column lacks that is there; only ever more than it has. */
const settingActions = (list: List, now: ColumnState): readonly Action[] => {
  const column = list.columns[now.name]!;
  const at = { list: list.url, column: now.name };
  const actions: Action[] = [];
  if (column.required === true && !now.required) actions.push({ kind: 'requireColumn', ...at });
  if (column.unique === true && !(now.unique && now.indexed)) actions.push({ kind: 'uniqueColumn', ...at });
  else if (column.indexed === true && !now.indexed) actions.push({ kind: 'indexColumn', ...at });
  return actions;
};

const isWorded = (list: List, now: ColumnState, { language, hints }: Pick<SiteState, 'language' | 'hints'>): boolean =>
  Object.keys(columnWording(list, now, language, hints.get(list.url)?.[now.name])).length === 0;

/** What is still to be done for a declared column. */
export const columnActions = (list: List, name: string, site: SiteState): readonly Action[] => {
  const { lists, language } = site;
  const home = lists.get(list.url);
  const now = columnOf(home, name);
  if (home === undefined || now === undefined) return [{ kind: 'createColumn', list: list.url, column: name }];
  const title: readonly Action[] = isWorded(list, now, site)
    ? []
    : [{ kind: 'titleColumn', list: list.url, column: name }];
  return [...title, ...settingActions(list, now), ...choiceActions(list, now, home.rows, language)];
};

/** What is still to be done for the base column Title. */
export const titleActions = (list: List, home: ListState | undefined, site: SiteState): readonly Action[] => {
  const at = { list: list.url, column: 'Title' };
  const now = columnOf(home, 'Title');
  if (home === undefined) return [{ kind: 'titleColumn', ...at }];
  if (now === undefined) return [];
  const actions: Action[] = [];
  if (!isWorded(list, now, site) || !isTitleFreed(list, now)) actions.push({ kind: 'titleColumn', ...at });
  if (list.titleOptional !== true && !now.required) actions.push({ kind: 'requireColumn', ...at });
  return actions;
};
