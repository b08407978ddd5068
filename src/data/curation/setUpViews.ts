import type { ViewState } from '../../domain/setup/site';
import { creationNameOfView, finishedTitle, isUnfinished, viewAt, viewWording } from '../../domain/setup/wording';
import type { List } from '../../lists/list';
import { rawOf, viewFrom, viewParts, viewsFrom } from './listFacts';
import { wordsNow } from './setUpColumns';
import { listThere, type Site } from './setUpLists';
import type { Place } from './sharePoint';
import { viewQuery } from './viewXml';

/** A view that is meant by an action: its place in the declaration. */
export interface ViewPlace {
  readonly list: List;
  readonly view: number;
}

const rowLimit = 100;

const viewNow = async (place: Place, { list, view }: ViewPlace): Promise<ViewState | undefined> =>
  viewAt(list, view, viewsFrom(await place.list(list).views.select(viewParts).expand('ViewFields')()));

/** The words that the list has now for what the view filters by; empty: by no choice. */
const filterWords = async (place: Place, { list, view }: ViewPlace): Promise<readonly string[]> => {
  const filtered = list.views[view]?.where?.column;
  return filtered === undefined ? [] : wordsNow(place, { list, name: filtered });
};

const begin = async (site: Site, place: ViewPlace, query: string): Promise<ViewState> => {
  const declared = place.list.views[place.view]!;
  const made = await site.list(place.list).views.add(creationNameOfView(declared, place.view), false, {
    ViewQuery: query,
    RowLimit: rowLimit,
    ...(place.view === 0 ? { DefaultView: true } : {})
  });
  // Which columns it was given is not told: as if none of them were ours.
  return { ...viewFrom(rawOf(made)), columns: [''] };
};

/** SharePoint adds columns to a view one by one, at its end. */
const fill = async (site: Site, place: ViewPlace, { id, columns }: ViewState): Promise<void> => {
  const wanted = place.list.views[place.view]!.columns;
  const { fields } = site.list(place.list).views.getById(id);
  const begun = columns.length <= wanted.length && columns.every((name, at) => name === wanted[at]);
  if (!begun) await fields.removeAll();
  for (const name of begun ? wanted.slice(columns.length) : wanted) await fields.add(name);
};

/**
 * Makes a view under an ASCII name, gives it its columns, and its title last: as long as it has its first name and only the
 * first of its columns it is known to be unfinished. A new list's own first view becomes the default view.
 */
export const createView = async (site: Site, place: ViewPlace): Promise<void> => {
  const { list, view } = place;
  const language = await site.language();
  const [{ rows }, before, words] = await site.together(
    (there) => listThere(there, list),
    (there) => viewNow(there, place),
    (there) => filterWords(there, place)
  );
  if (before !== undefined && !isUnfinished(list, view, before, rows)) return wordView(site, place);
  const query = viewQuery(list, list.views[view]!, words);
  const now = before ?? (await begin(site, place, query));
  await fill(site, place, now);
  const title = finishedTitle(list.views[view]!, view, now, language);
  const update = { ViewQuery: query, RowLimit: rowLimit, ...(title === undefined ? {} : { Title: title }) };
  await site.list(list).views.getById(now.id).update(update);
};

export const wordView = async (site: Site, place: ViewPlace): Promise<void> => {
  const { list, view } = place;
  const language = await site.language();
  const [now, words] = await site.together(
    (there) => viewNow(there, place),
    (there) => filterWords(there, place)
  );
  if (now === undefined) return;
  const { title, query } = viewWording(list, view, now, { language, words: () => words });
  if (title === undefined && query === undefined) return;
  await site
    .list(list)
    .views.getById(now.id)
    .update({ ...(title === undefined ? {} : { Title: title }), ...(query === undefined ? {} : { ViewQuery: query }) });
};
