import type { ChoiceColumn, ChoicesColumn, Language, Words } from '../../lists/columns';
import type { Hint } from '../../lists/hintsIn';
import type { List, View } from '../../lists/list';
import { keyMeantBy } from '../common/meaning';
import type { ColumnState, ListState, ViewState } from './site';

/**
 * What may be put into the site's language. A title is ours as long as it is the one that set-up makes a thing under, or the
 * English one of the feature XML; any other was chosen by a curator and stays.
 */
const translated = (title: string, made: readonly string[], words: Words, language: Language): string | undefined =>
  title !== words[language] && (made.includes(title) || title === words.en) ? words[language] : undefined;

type Present<Parts> = { readonly [Name in keyof Parts]?: Exclude<Parts[Name], undefined> };

const present = <Parts extends object>(parts: Parts): Present<Parts> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Present<Parts>;

/** The name under which a list is made, so that its address is the declared one: `BadgeAwards`. */
export const creationName = ({ url }: List): string => url.slice(url.lastIndexOf('/') + 1);

/** What SharePoint calls the base column Title where nobody gave it another name. */
const baseTitles: Readonly<Record<Language, string>> = { fr: 'Titre', nl: 'Titel', en: 'Title', de: 'Titel' };

/** What SharePoint calls the view that it gives to a new list. */
const baseViews: Readonly<Record<Language, string>> = {
  fr: 'Tous les éléments',
  nl: 'Alle items',
  en: 'All Items',
  de: 'Alle Elemente'
};

export interface SiteWords {
  readonly title?: string;
  readonly description?: string;
}

/** What changes of a list's words; empty: nothing. */
export const listWording = (list: List, now: Pick<ListState, 'title' | 'description'>, language: Language): SiteWords =>
  present({
    title: translated(now.title, [creationName(list)], list.title, language),
    description: translated(now.description, [], list.description, language)
  });

/** What a form says under a field is ours as long as nobody wrote anything, or it is the English of the feature XML. */
const hinted = (description: string, hint: Hint | undefined): string | undefined =>
  hint !== undefined && description !== hint.here && ['', hint.english].includes(description) ? hint.here : undefined;

/** What changes of a column's words, `Title` included; empty: nothing. `hint`: what the form is to say under it. */
export const columnWording = (
  list: List,
  now: Pick<ColumnState, 'name' | 'title' | 'description'>,
  language: Language,
  hint: Hint | undefined
): SiteWords => {
  if (now.name === 'Title')
    return present({ title: translated(now.title, Object.values(baseTitles), list.titleLabel, language) });
  const column = list.columns[now.name];
  if (column === undefined) return {};
  return present({
    title: translated(now.title, [now.name], column.label, language),
    description: hinted(now.description, hint)
  });
};

/** The base column Title as SharePoint made it, in a list whose rows need none: it insists on one until it gets its words. */
export const isTitleFreed = (list: List, title: Pick<ColumnState, 'title' | 'required'>): boolean =>
  list.titleOptional !== true || !title.required || !Object.values(baseTitles).includes(title.title);

type WordedColumn = ChoiceColumn | ChoicesColumn;

/** The word that a column has for a key; undefined: none. */
export const wordFor = (column: WordedColumn, key: string, words: readonly string[]): string | undefined =>
  words.find((word) => keyMeantBy(column, word) === key);

/** The words of a choice column, each that means a key in the site's language; what curators added stays as it is. */
export const reworded = (column: WordedColumn, words: readonly string[], language: Language): readonly string[] => [
  ...new Set(
    words.map((word) => {
      const key = keyMeantBy(column, word);
      return key === undefined ? word : (column.choices[key]?.[language] ?? word);
    })
  )
];

/** The words of a choice column with one for each key, those that are missing at their place in the declaration. */
export const completed = (column: WordedColumn, words: readonly string[], language: Language): readonly string[] => {
  const complete = [...words];
  let place = 0;
  for (const [key, said] of Object.entries(column.choices)) {
    const found = complete.findIndex((word) => keyMeantBy(column, word) === key);
    if (found < 0) complete.splice(place, 0, said[language]);
    place = (found < 0 ? place : found) + 1;
  }
  return complete;
};

/** The title under which a view is made; its page is called so. */
export const creationNameOfView = (view: View, place: number): string =>
  place === 0 ? 'AllItems' : view.title.en.replace(/[^A-Za-z0-9]/g, '');

/** The view at a place of the declaration: it has its page, or one of its four titles. */
export const viewAt = (list: List, place: number, views: readonly ViewState[]): ViewState | undefined => {
  const view = list.views[place]!;
  const page = `${creationNameOfView(view, place)}.aspx`.toLowerCase();
  return (
    views.find((one) => one.page.toLowerCase() === page) ??
    views.find((one) => Object.values(view.title).flat().includes(one.title))
  );
};

/** The title that a finished view gets: its own, unless a curator gave it one. */
export const finishedTitle = (view: View, place: number, now: ViewState, language: Language): string | undefined =>
  translated(
    now.title,
    [creationNameOfView(view, place), ...(place === 0 ? Object.values(baseViews) : [])],
    view.title,
    language
  );

const isBare = ({ columns }: ViewState): boolean =>
  columns.every((name) => name === 'LinkTitle' || name === 'Attachments');

/** A view that was begun and not finished: it still has its first name, and only the first of its columns. */
export const isUnfinished = (list: List, place: number, now: ViewState, rows: number): boolean => {
  const view = list.views[place]!;
  const begun = isBare(now) || now.columns.every((name, at) => name === view.columns[at]);
  if (place === 0) return (begun && Object.values(baseViews).includes(now.title)) || (isBare(now) && rows === 0);
  return begun && now.columns.length < view.columns.length && now.title === creationNameOfView(view, place);
};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const unescaped = (xml: string): string => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

const comparison = /<FieldRef Name="(\w+)"\s*\/>\s*<Value Type="Text">([^<]*)<\/Value>/;

/** The filter of a view with the word that its column has now; undefined: it says so already, or it is not ours. */
const filterWording = (list: List, { where }: View, query: string, words: readonly string[]): string | undefined => {
  const column = where === undefined ? undefined : list.columns[where.column];
  if (where === undefined || column === undefined || !('choices' in column)) return undefined;
  const [filter = '', name, said = ''] = comparison.exec(query) ?? [];
  const word = wordFor(column, String(where.is), words);
  if (name !== where.column || word === undefined || words.includes(unescaped(said))) return undefined;
  if (keyMeantBy(column, unescaped(said)) !== where.is) return undefined;
  return query.replace(filter, () => filter.replace(`>${said}<`, () => `>${escaped(word)}<`));
};

export interface ViewWording {
  readonly title?: string;
  readonly query?: string;
}

/** What changes of a view's words, when the list's choices have these words; empty: nothing. */
export const viewWording = (
  list: List,
  place: number,
  now: ViewState,
  { language, words }: { readonly language: Language; readonly words: (column: string) => readonly string[] }
): ViewWording => {
  const view = list.views[place]!;
  return present({
    title: translated(now.title, [creationNameOfView(view, place)], view.title, language),
    query: filterWording(list, view, now.query, view.where === undefined ? [] : words(view.where.column))
  });
};
