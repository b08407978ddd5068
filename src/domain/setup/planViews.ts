import type { List, View } from '../../lists/list';
import { columnOf } from './planColumns';
import type { Action } from './setup';
import type { SiteState } from './site';
import { isUnfinished, reworded, viewAt, viewWording } from './wording';

/** Columns that every list has. */
const always = new Set(['LinkTitle', 'Title', 'ID', 'Author', 'Editor', 'Created', 'Modified']);

/** Declared columns that a view speaks of. */
export const columnsOfView = ({ columns, orderBy, groupBy, where }: View): readonly string[] => [
  ...new Set(
    [...columns, orderBy, groupBy, where?.column].flatMap((name) =>
      name === undefined || always.has(name) ? [] : name
    )
  )
];

/** The words that a choice column will have once the plan is done. */
const wordsToBe =
  (list: List, { lists, language }: SiteState) =>
  (name: string): readonly string[] => {
    const [column, home] = [list.columns[name], lists.get(list.url)];
    const words = columnOf(home, name)?.words ?? [];
    return column !== undefined && 'choices' in column && home?.rows === 0 ? reworded(column, words, language) : words;
  };

const viewAction = (list: List, place: number, site: SiteState): Action | undefined => {
  const home = site.lists.get(list.url);
  const now = viewAt(list, place, home?.views ?? []);
  const at = { list: list.url, view: place };
  if (now === undefined || isUnfinished(list, place, now, home?.rows ?? 0)) return { kind: 'createView', ...at };
  const wording = viewWording(list, place, now, { language: site.language, words: wordsToBe(list, site) });
  return Object.keys(wording).length > 0 ? { kind: 'wordView', ...at } : undefined;
};

/** What is still to be done for a list's views; one that speaks of a column that cannot be made waits until it can. */
export const viewActions = (list: List, made: ReadonlySet<string>, site: SiteState): readonly Action[] =>
  list.views.flatMap((view, place) => {
    const home = site.lists.get(list.url);
    const lacking = columnsOfView(view).some((name) => !made.has(name) && columnOf(home, name) === undefined);
    return lacking ? [] : (viewAction(list, place, site) ?? []);
  });
